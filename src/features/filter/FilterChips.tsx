import { useEffect, useRef, useState } from "react";
import type { Issue } from "../../model/dataset";
import { type Filters, NO_FILTERS } from "../../model/filters";
import { Chip } from "../../ui/Chip";
import { useIssueNames } from "../../ui/IssueNames";
import { useText } from "../../ui/TextProvider";
import { activeConditions } from "./active-conditions";
import styles from "./FilterChips.module.css";
import type { FilterChange, OnFilterChange } from "./filter-change";

interface FilterChipsProps {
  readonly filters: Filters;
  readonly issues: readonly Issue[];
  /** `null` while nobody can tell: the facts are on their way. */
  readonly left: number | null;
  readonly all: number;
  readonly onChange: OnFilterChange;
}

/** So many stand in one or two lines; the rest come when asked for. */
const FEW = 10;

/** Every active condition as a chip that can be taken away, and how many numbers are left. */
export function FilterChips({ filters, issues, left, all, onChange }: FilterChipsProps) {
  const text = useText();
  const nameOf = useIssueNames();
  const conditions = activeConditions(filters, issues, text, nameOf);
  const [areAllShown, setAreAllShown] = useState(false);
  const { boxRef, keepFocusAt } = useFocusAfterRemoval();
  const changeAt = (change: FilterChange, place: number) => {
    keepFocusAt(place);
    onChange(change);
  };
  return (
    <div ref={boxRef} className={styles.chips}>
      <p role="status" tabIndex={-1} className={styles.left}>
        {left === null ? text.app.loading : text.filter.left(left, all)}
      </p>
      {(areAllShown ? conditions : conditions.slice(0, FEW)).map((condition, place) => (
        <Chip
          key={condition.key}
          label={condition.label}
          removeLabel={text.filter.remove(condition.label)}
          onRemove={() => changeAt(condition.change, place)}
        />
      ))}
      {conditions.length > FEW ? (
        <MoreChips
          count={conditions.length - FEW}
          areShown={areAllShown}
          onToggle={() => setAreAllShown(!areAllShown)}
        />
      ) : null}
      {conditions.length > 1 ? (
        <button type="button" className={styles.clear} onClick={() => changeAt(NO_FILTERS, 0)}>
          {text.filter.clear}
        </button>
      ) : null}
    </div>
  );
}

interface MoreChipsProps {
  readonly count: number;
  readonly areShown: boolean;
  readonly onToggle: () => void;
}

function MoreChips({ count, areShown, onToggle }: MoreChipsProps) {
  const { filter } = useText();
  return (
    <button type="button" className={styles.clear} aria-expanded={areShown} onClick={onToggle}>
      {areShown ? filter.fewerConditions : filter.moreConditions(count)}
    </button>
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
