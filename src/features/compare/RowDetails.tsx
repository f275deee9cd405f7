import type { IssuesById } from "../../model/dataset";
import type { ComparableGroup } from "../../stats/comparable";
import type { DistrictRow } from "../../stats/rank-districts";
import { Bilingual } from "../../ui/Bilingual";
import { choiceWords } from "../../ui/comparison-words";
import { useIssueNames } from "../../ui/IssueNames";
import { useText } from "../../ui/TextProvider";
import { Candidates } from "./Candidates";
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
