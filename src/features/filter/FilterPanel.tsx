import type { Issue } from "../../model/dataset";
import type { Filters } from "../../model/filters";
import type { FactInContext } from "../../stats/fact-in-context";
import { useText } from "../../ui/TextProvider";
import { CheckOption } from "./CheckOption";
import styles from "./FilterPanel.module.css";
import { type OnFilterChange, toggle } from "./filter-change";
import { IssueSection } from "./IssueSection";
import { MetricList } from "./MetricList";
import { OptionSection } from "./OptionSection";
import { TimeSection } from "./TimeSection";
import { useFilterOptions } from "./use-filter-options";

interface FilterPanelProps {
  readonly facts: readonly FactInContext[];
  readonly issues: readonly Issue[];
  readonly filters: Filters;
  /** The metrics on show: those asked for, or the default one. */
  readonly shownMetrics: Filters["metrics"];
  readonly onChange: OnFilterChange;
}

/** All the ways to narrow the numbers; each list shows what is left under the other filters. */
export function FilterPanel({ facts, issues, filters, shownMetrics, onChange }: FilterPanelProps) {
  const { filter, lang } = useText();
  const { metrics, topics, districts } = useFilterOptions(facts, filters, shownMetrics);
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <MetricList
        options={metrics}
        shown={shownMetrics}
        onChange={(next, gesture) => onChange({ metrics: next }, gesture)}
      />
      <TimeSection {...{ issues, filters, onChange }} />
      <IssueSection {...{ issues, filters, onChange }} />
      <OptionSection
        title={filter.topic}
        options={topics}
        chosen={filters.topics}
        onToggle={(topic) => onChange({ topics: toggle(filters.topics, topic) })}
      />
      <OptionSection
        title={filter.district}
        columns={lang === "zh" ? 3 : 2}
        options={districts}
        chosen={filters.districts}
        onToggle={(district) => onChange({ districts: toggle(filters.districts, district) })}
      />
      <CheckOption
        label={filter.exactOnly}
        isChosen={filters.exactOnly}
        onToggle={() => onChange({ exactOnly: !filters.exactOnly })}
      />
    </form>
  );
}
