import { useMemo } from "react";
import type { Issue } from "../../model/dataset";
import type { Filters } from "../../model/filters";
import type { MetricId } from "../../model/metric";
import type { FactInContext } from "../../stats/fact-in-context";
import { filterFacts } from "../../stats/filter-facts";
import { districtName } from "../../ui/comparison-words";
import { useIssueNames } from "../../ui/IssueNames";
import { useText } from "../../ui/TextProvider";
import { DateRange } from "./DateRange";
import styles from "./FilterPanel.module.css";
import type { FilterChange } from "./filter-change";
import { toggle } from "./filter-change";
import { districtOptions, metricOptions, topicOptions } from "./filter-options";
import { MetricList } from "./MetricList";
import { Options } from "./Options";

interface FilterPanelProps {
  readonly facts: readonly FactInContext[];
  readonly issues: readonly Issue[];
  readonly filters: Filters;
  /** The metrics on show: those asked for, or the default one. */
  readonly shownMetrics: readonly MetricId[];
  readonly onChange: (change: FilterChange) => void;
}

/** All the ways to narrow the numbers; each list shows what is left under the other filters. */
export function FilterPanel({ facts, issues, filters, shownMetrics, onChange }: FilterPanelProps) {
  const text = useText();
  const { metrics, issueOptions, topics, districts } = useOptions(facts, issues, filters);
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <MetricList
        options={metrics}
        shown={shownMetrics}
        onChange={(next) => onChange({ metrics: next })}
      />
      <DateRange issues={issues} from={filters.from} to={filters.to} onChange={onChange} />
      <Options
        title={text.filter.issue}
        options={issueOptions}
        chosen={filters.issueIds}
        onToggle={(id) => onChange({ issueIds: toggle(filters.issueIds, id) })}
      />
      <Options
        title={text.filter.topic}
        options={topics}
        chosen={filters.topics}
        onToggle={(topic) => onChange({ topics: toggle(filters.topics, topic) })}
      />
      <Options
        title={text.filter.district}
        columns={text.lang === "zh" ? 3 : 2}
        options={districts}
        chosen={filters.districts}
        onToggle={(district) => onChange({ districts: toggle(filters.districts, district) })}
      />
      <Options
        title={text.filter.exactness}
        options={[{ value: "exact" as const, label: text.filter.exactOnly }]}
        chosen={filters.exactOnly ? ["exact"] : []}
        onToggle={() => onChange({ exactOnly: !filters.exactOnly })}
      />
    </form>
  );
}

/** What each list offers, in the reader's words. */
function useOptions(facts: readonly FactInContext[], issues: readonly Issue[], filters: Filters) {
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
