import type { Basis } from "../../model/basis";
import type { IssuesById } from "../../model/dataset";
import type { Total } from "../../stats/total-rows";
import { ApartWords } from "../../ui/ApartWords";
import { Bilingual } from "../../ui/Bilingual";
import { useText } from "../../ui/TextProvider";
import styles from "./CompareTable.module.css";
import { CompareTableRow } from "./CompareTableRow";
import type { RankedGroup } from "./compare-metric";
import { TotalRow } from "./TotalRow";

interface CompareTableProps {
  readonly caption: string;
  readonly leading: RankedGroup | null;
  readonly apart: readonly RankedGroup[];
  readonly basis: Basis;
  /** Of the leading group. */
  readonly total: Total | null;
  readonly issueById: IssuesById;
}

/** The twin of the bars: same rows, same order, in plain HTML that needs no chart code. */
export function CompareTable({ caption, leading, apart, total, ...shared }: CompareTableProps) {
  const { columns } = useText().compare;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">
        <Bilingual>{caption}</Bilingual>
      </caption>
      <thead>
        <tr>
          <th scope="col">{columns.district}</th>
          <th scope="col">{shared.basis === "count" ? columns.number : columns.rate}</th>
          <th scope="col">{columns.rank}</th>
          <th scope="col">{columns.scope}</th>
        </tr>
      </thead>
      {leading ? <GroupBody ranked={leading} isLeading={true} total={total} {...shared} /> : null}
      {apart.map((ranked) => (
        <GroupBody
          key={ranked.group.key}
          ranked={ranked}
          isLeading={false}
          total={null}
          {...shared}
        />
      ))}
    </table>
  );
}

function GroupBody({
  ranked,
  basis,
  isLeading,
  total,
  issueById,
}: {
  ranked: RankedGroup;
  basis: Basis;
  isLeading: boolean;
  total: Total | null;
  issueById: IssuesById;
}) {
  const text = useText();
  const { group, rows } = ranked;
  const longest = Math.max(...rows.map(({ interval }) => interval.max ?? interval.value));
  return (
    <tbody>
      {group.apart.length > 0 ? (
        <tr>
          <th scope="rowgroup" colSpan={4} className={styles.apartHead}>
            {isLeading ? null : `${text.compare.apartShort}${text.app.colon}`}
            <ApartWords reasons={group.apart} />
            {basis !== ranked.basis ? text.app.inBrackets(text.compare.notDivided) : null}
          </th>
        </tr>
      ) : null}
      {rows.map((row) => (
        <CompareTableRow
          key={row.key}
          row={row}
          group={group}
          longest={isLeading ? longest : null}
          issueById={issueById}
        />
      ))}
      {total ? <TotalRow total={total} /> : null}
    </tbody>
  );
}
