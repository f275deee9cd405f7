import { CATEGORY_COUNT } from "../../charts/trend-picture";
import { DISTRICT_CODES, type DistrictCode } from "../../model/district";
import { compareText } from "../../stats/compare-facts";
import type { FactInContext } from "../../stats/fact-in-context";

/** Who is drawn, and by which choice. */
export interface ChosenDistricts {
  readonly districts: readonly DistrictCode[];
  readonly shownBy: "filter" | "filterMost" | "all" | "most";
  /** How many districts there were to choose from. */
  readonly of: number;
}

/** The districts asked for, else those that reported; of too many the ones with most statements, in the order of codes. */
export function chooseDistricts(
  facts: readonly FactInContext[],
  asked: readonly DistrictCode[],
): ChosenDistricts {
  const counts = new Map<DistrictCode, number>();
  for (const { fact } of facts) {
    if (fact.district) counts.set(fact.district, (counts.get(fact.district) ?? 0) + 1);
  }
  const isAsked = asked.length > 0;
  const candidates = DISTRICT_CODES.filter((code) =>
    isAsked ? asked.includes(code) : counts.has(code),
  );
  const of = candidates.length;
  if (of <= CATEGORY_COUNT) {
    return { districts: candidates, shownBy: isAsked ? "filter" : "all", of };
  }
  const most = [...candidates]
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compareText(a, b))
    .slice(0, CATEGORY_COUNT);
  const districts = candidates.filter((code) => most.includes(code));
  return { districts, shownBy: isAsked ? "filterMost" : "most", of };
}
