import type { DistrictRow } from "../../stats/rank-districts";
import { Bilingual } from "../../ui/Bilingual";
import { choiceWords, placeName } from "../../ui/comparison-words";
import { daysWords } from "../../ui/date-words";
import { NumberLink } from "../../ui/NumberLink";
import { useText } from "../../ui/TextProvider";
import styles from "./CompareTable.module.css";
import { changeWords } from "./change-words";
import type { Earlier } from "./find-earlier";
import type { RankedGroup } from "./metric-comparison";
import { RowNumber } from "./RowNumber";

interface VersusTableProps {
  readonly caption: string;
  readonly leading: RankedGroup;
  readonly earlier: Earlier;
}

/** Two periods side by side, with the change as far as both wordings tell it. */
export function VersusTable({ caption, leading, earlier }: VersusTableProps) {
  const text = useText();
  const { versus, columns } = text.compare;
  const { now, before } = earlier;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">
        <Bilingual>{caption}</Bilingual>
      </caption>
      <thead>
        <tr>
          <th scope="col">{columns.district}</th>
          <th scope="col">{daysWords(text, now.from, now.to)}</th>
          <th scope="col">{daysWords(text, before.from, before.to)}</th>
          <th scope="col">{versus.change}</th>
        </tr>
      </thead>
      <tbody>
        {leading.rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <Bilingual>{placeName(text, row)}</Bilingual>
            </th>
            <td>
              <Said row={row} />
            </td>
            <EarlierCells row={row} earlierRow={earlier.rows.get(row.key)} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface EarlierCellsProps {
  readonly row: DistrictRow;
  readonly earlierRow: DistrictRow | undefined;
}

function EarlierCells({ row, earlierRow }: EarlierCellsProps) {
  const text = useText();
  if (!earlierRow) return <td colSpan={2}>{text.compare.versus.silent}</td>;
  return (
    <>
      <td>
        <Said row={earlierRow} />
      </td>
      <td>
        <NumberLink factIds={[...row.factIds, ...earlierRow.factIds]}>
          {changeWords(text, earlierRow, row)}
        </NumberLink>
      </td>
    </>
  );
}

function Said({ row }: { readonly row: DistrictRow }) {
  const text = useText();
  return (
    <>
      <RowNumber row={row} />
      <span className={styles.soft}>{choiceWords(text, row.choice)}</span>
    </>
  );
}
