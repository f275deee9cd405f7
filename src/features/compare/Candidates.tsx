import { useMemo, useState } from "react";
import { statedWords } from "../../model/format-quantity";
import type { ComparableGroup } from "../../stats/comparable";
import type { FactInContext } from "../../stats/fact-in-context";
import type { DistrictRow } from "../../stats/rank-districts";
import { NumberLink } from "../../ui/NumberLink";
import { useText } from "../../ui/TextProvider";
import styles from "./CompareTable.module.css";

const FEW = 20;

function otherFacts(row: DistrictRow, { facts }: ComparableGroup): FactInContext[] {
  const counted = new Set(row.factIds);
  const others = new Set(row.candidateIds.filter((id) => !counted.has(id)));
  return others.size === 0 ? [] : facts.filter(({ fact }) => others.has(fact.id));
}

/** What the same district said besides, each statement one click away. */
export function Candidates({ row, group }: { row: DistrictRow; group: ComparableGroup }) {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  const others = useMemo(() => otherFacts(row, group), [row, group]);
  if (others.length === 0) return null;
  // Of a long list nothing is drawn before somebody opens it.
  const drawn = isOpen || others.length <= FEW ? others : [];
  return (
    <details
      className={styles.others}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{text.compare.others(others.length)}</summary>
      <ul>
        {drawn.map(({ fact }) => (
          <li key={fact.id}>
            <NumberLink factIds={[fact.id]} isPrinted={true}>
              {statedWords(fact)}
            </NumberLink>{" "}
            <span lang="zh-CN">{fact.subject}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
