import type { IssuesById } from "../../model/dataset";
import { useDistrictMark } from "../../state/ui-store";
import type { ComparableGroup } from "../../stats/comparable";
import type { DistrictRow } from "../../stats/rank-districts";
import { Bilingual } from "../../ui/Bilingual";
import { placeName, rankWords } from "../../ui/comparison-words";
import { MoreButton } from "../../ui/MoreButton";
import { useText } from "../../ui/TextProvider";
import styles from "./CompareTable.module.css";
import { NumberCell } from "./NumberCell";
import { RowDetails } from "./RowDetails";

interface CompareTableRowProps {
  readonly row: DistrictRow;
  readonly group: ComparableGroup;
  readonly issueById: IssuesById;
}

export function CompareTableRow({ row, group, issueById }: CompareTableRowProps) {
  const text = useText();
  const { isActive, onPoint } = useDistrictMark(row.district);
  const name = placeName(text, row);
  return (
    <tr className={isActive ? styles.active : undefined} {...onPoint}>
      <th scope="row">
        <Bilingual>{name}</Bilingual>
        <MoreButton mark={{ name, factIds: row.factIds, district: row.district }} />
      </th>
      <NumberCell {...{ row, group }} />
      <td className={styles.rank}>{rankWords(text, row.rank)}</td>
      <RowDetails {...{ row, group, issueById }} />
    </tr>
  );
}
