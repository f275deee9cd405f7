import { use, useMemo } from "react";
import { DISTRICT_CODES } from "../../model/district";
import type { Filters } from "../../model/filters";
import type { MetricId } from "../../model/metric";
import type { FactInContext } from "../../stats/fact-in-context";
import { districtName } from "../../ui/comparison-words";
import { useText } from "../../ui/TextProvider";
import { columnsInTime } from "./fact-columns";
import { findOptions } from "./filter-options";

/** What the lists offer, in the reader's words. */
export function useFilterOptions(
  facts: readonly FactInContext[],
  filters: Filters,
  shown: readonly MetricId[],
) {
  const text = useText();
  const columns = columnsInTime(facts);
  // Until they are there the place of the panel is held.
  if (columns instanceof Promise) use(columns);
  const found = useMemo(() => findOptions(facts, filters, shown), [facts, filters, shown]);
  return {
    metrics: found.metrics,
    topics: found.topics.map((topic) => ({
      value: topic,
      label: `【${topic}】`,
      isQuiet: !found.spokenTopics.has(topic),
    })),
    districts: DISTRICT_CODES.map((district) => ({
      value: district,
      label: districtName(text, district),
      isQuiet: !found.spokenDistricts.has(district),
    })),
  };
}
