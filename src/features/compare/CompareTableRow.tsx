import type { Issue } from "../../model/dataset";
import { wordsOf } from "../../model/format-quantity";
import type { IssueId } from "../../model/id";
import { useDistrictMark } from "../../state/ui-store";
import type { ComparableGroup } from "../../stats/comparable";
import type { DistrictRow } from "../../stats/rank-districts";
import { Bilingual } from "../../ui/Bilingual";
import {
  choiceWords,
  placeName,
  rankWords,
  rowInterval,
  rowWords,
} from "../../ui/comparison-words";
import { useIssueNames } from "../../ui/IssueNames";
import { MoreButton } from "../../ui/MoreButton";
import { NumberLink } from "../../ui/NumberLink";
import { useText } from "../../ui/TextProvider";
import type { Text } from "../../ui/text/text";
import styles from "./CompareTable.module.css";
import { InCellBar } from "./InCellBar";
import { issueWords } from "./issue-words";

interface CompareTableRowProps {
  readonly row: DistrictRow;
  readonly group: ComparableGroup;
  /** End of the longest bar of the group; `null` where the group stands apart and is not drawn to scale. */
  readonly longest: number | null;
  readonly issueById: ReadonlyMap<IssueId, Issue>;
}

export function CompareTableRow({ row, group, longest, issueById }: CompareTableRowProps) {
  const text = useText();
  const { isActive, onPoint } = useDistrictMark(row.district);
  const name = placeName(text, row);
  const words = rowWords(text, row);
  return (
    <tr className={isActive ? styles.active : undefined} {...onPoint}>
      <th scope="row">
        <Bilingual>{name}</Bilingual>
        <MoreButton mark={{ name, factIds: row.factIds, district: row.district }} />
      </th>
      <td>
        <NumberLink factIds={row.factIds} isPrinted={row.label.code === "words"}>
          {words}
        </NumberLink>
        <span className={styles.reading}>
          <Bilingual>{explainNumber(text, row, group)}</Bilingual>
        </span>
        {longest === null ? null : <InCellBar interval={row.interval} longest={longest} />}
      </td>
      <td className={styles.rank}>{rankWords(text, row.rank)}</td>
      <Details {...{ row, group, issueById }} />
    </tr>
  );
}

/** The issue behind the number, and why this statement counts. */
function Details({ row, group, issueById }: Omit<CompareTableRowProps, "longest">) {
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

/** What stands beside the number: the printed words behind a computed one, the interval behind hedged words. */
function explainNumber(text: Text, row: DistrictRow, group: ComparableGroup): string {
  if (row.label.code === "computed") {
    const printed = group.facts.filter(({ fact }) => row.factIds.includes(fact.id));
    return printed.map(({ fact }) => wordsOf(fact.selector)).join(" + ");
  }
  return row.bound === "exact" ? "" : rowInterval(text, row);
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
              {wordsOf(fact.selector)}
            </NumberLink>{" "}
            <span lang="zh-CN">{fact.subject}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
