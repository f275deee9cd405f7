import { useState } from "react";
import type { IssuesById } from "../../model/dataset";
import { ApartWords } from "../../ui/ApartWords";
import { Bilingual } from "../../ui/Bilingual";
import { useText } from "../../ui/TextProvider";
import styles from "./CompareTable.module.css";
import { CompareTableRow } from "./CompareTableRow";
import type { MetricComparison, RankedGroup } from "./metric-comparison";

interface ApartTableProps {
  readonly comparison: MetricComparison;
  readonly groups: readonly RankedGroup[];
  readonly caption: string;
  readonly issueById: IssuesById;
}

/** Rows at a time: thousands stand apart in a long series. */
const PORTION = 100;

/** What stands apart, a group a heading with its reasons, in a box of its own that scrolls. */
export function ApartTable({ comparison, groups, caption, issueById }: ApartTableProps) {
  const text = useText();
  const [most, setMost] = useState(PORTION);
  const shown = takeRows(groups, most);
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keys that scroll it
    <section className={styles.box} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">
          <Bilingual>{caption}</Bilingual>
        </caption>
        <Head />
        {shown.map(({ group, rows, basis }) => (
          <tbody key={group.key}>
            <tr>
              <th scope="rowgroup" colSpan={4} className={styles.apartHead}>
                <ApartWords reasons={group.apart} />
                {basis !== comparison.basis ? text.app.inBrackets(text.compare.notDivided) : null}
              </th>
            </tr>
            {rows.map((row) => (
              <CompareTableRow key={row.key} {...{ row, group, issueById }} />
            ))}
          </tbody>
        ))}
      </table>
      {count > most ? (
        <button type="button" className={styles.more} onClick={() => setMost(most + PORTION)}>
          {text.compare.more(count - most)}
        </button>
      ) : null}
    </section>
  );
}

function Head() {
  const { columns } = useText().compare;
  return (
    <thead>
      <tr>
        <th scope="col">{columns.district}</th>
        <th scope="col">{columns.number}</th>
        <th scope="col">{columns.rank}</th>
        <th scope="col">{columns.issue}</th>
      </tr>
    </thead>
  );
}

function takeRows(groups: readonly RankedGroup[], most: number): RankedGroup[] {
  let left = most;
  return groups.flatMap((ranked) => {
    const rows = ranked.rows.slice(0, Math.max(0, left));
    left -= rows.length;
    return rows.length > 0 ? [{ ...ranked, rows }] : [];
  });
}
