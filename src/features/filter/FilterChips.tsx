import { useEffect, useRef } from "react";
import type { Issue } from "../../model/dataset";
import { type Filters, NO_FILTERS } from "../../model/filters";
import { Chip } from "../../ui/Chip";
import { districtName } from "../../ui/comparison-words";
import { useIssueNames } from "../../ui/IssueNames";
import type { NameIssue } from "../../ui/name-issues";
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
  const nameOf = useIssueNames();
  const chips = chipsOf(filters, issues, text, nameOf);
  const { boxRef, keepFocusAt } = useFocusAfterRemoval();
  return (
    <div ref={boxRef} className={styles.chips}>
      <p role="status" tabIndex={-1} className={styles.left}>
        {text.filter.left(left, all)}
      </p>
      {chips.map(({ key, label, change }, index) => (
        <Chip
          key={key}
          label={label}
          removeLabel={text.filter.remove(label)}
          onRemove={() => {
            keepFocusAt(index);
            onChange(change);
          }}
        />
      ))}
      {chips.length > 1 ? (
        <button
          type="button"
          className={styles.clear}
          onClick={() => {
            keepFocusAt(0);
            onChange(NO_FILTERS);
          }}
        >
          {text.filter.clear}
        </button>
      ) : null}
    </div>
  );
}

/** A button that is gone cannot keep the focus: the next chip takes it, or where none is left the line that counts. */
function useFocusAfterRemoval() {
  const boxRef = useRef<HTMLDivElement>(null);
  const placeRef = useRef<number | null>(null);
  useEffect(() => {
    const place = placeRef.current;
    const box = boxRef.current;
    if (place === null || !box) return;
    placeRef.current = null;
    const chips = box.querySelectorAll<HTMLElement>(":scope > button");
    const count = box.querySelector<HTMLElement>("[role=status]");
    (chips[Math.min(place, chips.length - 1)] ?? count)?.focus();
  });
  const keepFocusAt = (place: number) => {
    placeRef.current = place;
  };
  return { boxRef, keepFocusAt };
}

interface ActiveCondition {
  readonly key: string;
  readonly label: string;
  readonly change: FilterChange;
}

function chipsOf(
  filters: Filters,
  issues: readonly Issue[],
  text: Text,
  nameOf: NameIssue,
): ActiveCondition[] {
  const { metrics, from, to, issueIds, topics, districts, exactOnly } = filters;
  const issueLabel = (id: string) => {
    const issue = issues.find((candidate) => candidate.id === id);
    return issue ? nameOf(issue, { withSerial: true }) : id;
  };
  return [
    ...metrics.map((metric) => ({
      key: `metric ${metric}`,
      label: text.metric.name[metric],
      change: { metrics: toggle(metrics, metric) },
    })),
    ...(from ? [{ key: "from", label: text.filter.since(from), change: { from: null } }] : []),
    ...(to ? [{ key: "to", label: text.filter.until(to), change: { to: null } }] : []),
    ...issueIds.map((id) => ({
      key: `issue ${id}`,
      label: issueLabel(id),
      change: { issueIds: toggle(issueIds, id) },
    })),
    ...topics.map((topic) => ({
      key: `topic ${topic}`,
      label: `【${topic}】`,
      change: { topics: toggle(topics, topic) },
    })),
    ...districts.map((district) => ({
      key: `district ${district}`,
      label: districtName(text, district),
      change: { districts: toggle(districts, district) },
    })),
    ...(exactOnly
      ? [{ key: "exact", label: text.filter.exactOnly, change: { exactOnly: false } }]
      : []),
  ];
}
