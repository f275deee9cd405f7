import { useMemo, useState } from "react";
import { statedWords } from "../../model/format-quantity";
import { groupBy } from "../../model/group-by";
import type { SilenceCell } from "../../stats/silence-matrix";
import { dateWords } from "../../ui/date-words";
import { useIssueNames } from "../../ui/IssueNames";
import { NumberLink } from "../../ui/NumberLink";
import styles from "./MatrixPanel.module.css";
import { useMatrixText } from "./matrix-text";

interface MentionListProps {
  readonly cell: SilenceCell;
  readonly what: { readonly district: string; readonly column: string };
}

/** So many issues are listed at a time. */
const STEP = 12;

/** The issues that a cell counts, newest first, with what each printed. */
export function MentionList({ cell, what }: MentionListProps) {
  const text = useMatrixText();
  const { matrix } = text;
  const nameOf = useIssueNames();
  const [most, setMost] = useState(STEP);
  const byIssue = useMemo(() => [...groupBy(cell.facts, ({ issue }) => issue)], [cell]);
  return (
    <>
      {matrix.mentionsOf(what.district, what.column, cell.mentions, cell.issues.length)}
      <ul className={styles.mentions}>
        {byIssue.slice(0, most).map(([issue, facts]) => (
          <li key={issue.id}>
            {issue.date === null ? nameOf(issue) : dateWords(text, issue.date)}{" "}
            {facts.map(({ fact }) => (
              <NumberLink key={fact.id} factIds={[fact.id]} isPrinted={true}>
                {statedWords(fact)}
              </NumberLink>
            ))}
          </li>
        ))}
        {byIssue.length > most ? (
          <li>
            <button type="button" className={styles.more} onClick={() => setMost(most + STEP)}>
              {matrix.listMore(byIssue.length - most)}
            </button>
          </li>
        ) : null}
      </ul>
    </>
  );
}
