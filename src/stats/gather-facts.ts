import type { DistrictCode } from "../model/district";
import type { Filters } from "../model/filters";
import { groupBy } from "../model/group-by";
import { NOT_SILENCING } from "./coverage";
import type { FactInContext } from "./fact-in-context";
import { filterFacts } from "./filter-facts";

export type FactsByCell = ReadonlyMap<
  DistrictCode | null,
  ReadonlyMap<string, readonly FactInContext[]>
>;

const NEVER_SILENCING = NOT_SILENCING.filter((name) => name !== "metrics");

/** Groups in groups: keys made of two words would be built anew for each of a hundred thousand facts. */
export function gatherFacts(
  stated: readonly FactInContext[],
  filters: Filters,
  keyOf: (entry: FactInContext) => string,
): FactsByCell {
  const facts = filterFacts(stated, filters, { ignore: NEVER_SILENCING });
  const byDistrict = groupBy(facts, ({ fact }) => fact.district);
  return new Map([...byDistrict].map(([district, own]) => [district, groupBy(own, keyOf)]));
}
