import type { Issue } from "../../model/dataset";
import type { Filters } from "../../model/filters";
import type { MetricId } from "../../model/metric";
import type { FactInContext } from "../../stats/fact-in-context";
import { useText } from "../../ui/TextProvider";
import { DateRange } from "./DateRange";
import styles from "./FilterPanel.module.css";
import { type FilterChange, toggle } from "./filter-change";
import { MetricList } from "./MetricList";
import { Options } from "./Options";
import { useFilterOptions } from "./use-filter-options";

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
  const { metrics, issueOptions, topics, districts } = useFilterOptions(facts, issues, filters);
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
