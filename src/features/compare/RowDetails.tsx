import type { IssuesById } from "../../model/dataset";
import { statedWords } from "../../model/format-quantity";
import type { ComparableGroup } from "../../stats/comparable";
import type { DistrictRow } from "../../stats/rank-districts";
import { Bilingual } from "../../ui/Bilingual";
import { choiceWords } from "../../ui/comparison-words";
import { useIssueNames } from "../../ui/IssueNames";
import { NumberLink } from "../../ui/NumberLink";
import { useText } from "../../ui/TextProvider";
import styles from "./CompareTable.module.css";
import { issueWords } from "./issue-words";

interface RowDetailsProps {
  readonly row: DistrictRow;
  readonly group: ComparableGroup;
  readonly issueById: IssuesById;
}

/** The issue behind the number, and why this statement counts. */
export function RowDetails({ row, group, issueById }: RowDetailsProps) {
  const text = useText();
  const nameOf = useIssueNames();
  return (
    <td className={styles.details}>
      <span className={styles.issue}>
        <Bilingual>{issueWords(text, row, issueById, nameOf)}</Bilingual>
      </span>
      <span className={styles.soft}>{choiceWords(text, row.choice)}</span>
      <Candidates row={row} group={group} />
    </td>
  );
}

/** What the same district said besides, each statement one click away. */
function Candidates({ row, group }: { row: DistrictRow; group: ComparableGroup }) {
  const text = useText();
  const others = group.facts.filter(
    ({ fact }) => row.candidateIds.includes(fact.id) && !row.factIds.includes(fact.id),
  );
  if (others.length === 0) return null;
  return (
    <details className={styles.others}>
      <summary>{text.compare.others(others.length)}</summary>
      <ul>
        {others.map(({ fact }) => (
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
