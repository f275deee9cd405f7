import { useMemo } from "react";
import type { Issue } from "../../model/dataset";
import type { Filters } from "../../model/filters";
import type { FactInContext } from "../../stats/fact-in-context";
import { filterFacts } from "../../stats/filter-facts";
import { districtName } from "../../ui/comparison-words";
import { useIssueNames } from "../../ui/IssueNames";
import { useText } from "../../ui/TextProvider";
import { districtOptions, metricOptions, topicOptions } from "./filter-options";

/** What each list offers, in the reader's words. */
export function useFilterOptions(
  facts: readonly FactInContext[],
  issues: readonly Issue[],
  filters: Filters,
) {
  const text = useText();
  const nameOf = useIssueNames();
  const metrics = useMemo(
    () => metricOptions(facts, filterFacts(facts, filters, { ignore: ["metrics"] })),
    [facts, filters],
  );
  const districts = useMemo(
    () => districtOptions(filterFacts(facts, filters, { ignore: ["districts"] })),
    [facts, filters],
  );
  const topics = useMemo(() => topicOptions(facts), [facts]);
  return {
    metrics,
    issueOptions: issues.map((issue) => ({
      value: issue.id,
      label: nameOf(issue, { withSerial: true }),
    })),
    topics: topics.map((topic) => ({ value: topic, label: `【${topic}】` })),
    districts: districts.map(({ district, hasFacts }) => ({
      value: district,
      label: districtName(text, district),
      isQuiet: !hasFacts,
    })),
  };
}
