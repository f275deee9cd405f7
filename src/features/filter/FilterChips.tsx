import type { Issue } from "../../model/dataset";
import { type Filters, NO_FILTERS } from "../../model/filters";
import { Chip } from "../../ui/Chip";
import { districtName } from "../../ui/comparison-words";
import { useText } from "../../ui/TextProvider";
import type { Text } from "../../ui/text/text";
import styles from "./FilterPanel.module.css";
import { type FilterChange, toggle } from "./filter-change";

interface FilterChipsProps {
  readonly filters: Filters;
  readonly issues: readonly Issue[];
  readonly left: number;
  readonly all: number;
  readonly onChange: (change: FilterChange) => void;
}

/** Every active condition as a chip that can be taken away, and how many numbers are left. */
export function FilterChips({ filters, issues, left, all, onChange }: FilterChipsProps) {
  const text = useText();
  const chips = chipsOf(filters, issues, text);
  return (
    <div className={styles.chips}>
      <p role="status" className={styles.left}>
        {text.filter.left(left, all)}
      </p>
      {chips.map(({ label, change }) => (
        <Chip
          key={label}
          label={label}
          removeLabel={text.filter.remove(label)}
          onRemove={() => onChange(change)}
        />
      ))}
      {chips.length > 1 ? (
        <button type="button" className={styles.clear} onClick={() => onChange(NO_FILTERS)}>
          {text.filter.clear}
        </button>
      ) : null}
    </div>
  );
}

function chipsOf(
  filters: Filters,
  issues: readonly Issue[],
  text: Text,
): { label: string; change: FilterChange }[] {
  const { metrics, from, to, issueIds, topics, districts, exactOnly } = filters;
  const issueLabel = (id: string) => {
    const issue = issues.find((candidate) => candidate.id === id);
    return issue ? text.filter.issueName(issue.number, issue.serial, id) : id;
  };
  return [
    ...metrics.map((metric) => ({
      label: text.metric.name[metric],
      change: { metrics: toggle(metrics, metric) },
    })),
    ...(from ? [{ label: text.filter.since(from), change: { from: null } }] : []),
    ...(to ? [{ label: text.filter.until(to), change: { to: null } }] : []),
    ...issueIds.map((id) => ({
      label: issueLabel(id),
      change: { issueIds: toggle(issueIds, id) },
    })),
    ...topics.map((topic) => ({
      label: `【${topic}】`,
      change: { topics: toggle(topics, topic) },
    })),
    ...districts.map((district) => ({
      label: districtName(text, district),
      change: { districts: toggle(districts, district) },
    })),
    ...(exactOnly ? [{ label: text.filter.exactOnly, change: { exactOnly: false } }] : []),
  ];
}
