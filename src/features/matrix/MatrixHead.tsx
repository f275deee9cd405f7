import { Bilingual } from "../../ui/Bilingual";
import styles from "./MatrixPanel.module.css";
import { type MatrixColumn, yearSpans } from "./matrix-columns";
import { useMatrixText } from "./matrix-text";

/** Names of the columns; months and quarters are grouped by year. */
export function MatrixHead({ columns }: { columns: readonly MatrixColumn[] }) {
  const { matrix } = useMatrixText();
  const isGrouped = columns.some(({ year }) => year !== null);
  const rowSpan = isGrouped ? 2 : 1;
  const heads = columns.map(({ id, name, head }) => (
    <th key={id} scope="col" aria-label={head === name ? undefined : name}>
      <Bilingual>{head}</Bilingual>
    </th>
  ));
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={rowSpan} className={styles.corner}>
          {matrix.district}
        </th>
        {isGrouped
          ? yearSpans(columns).map(({ year, first, span }) => (
              <th key={first} scope="colgroup" colSpan={span} className={styles.year}>
                {year}
              </th>
            ))
          : heads}
        <th scope="col" rowSpan={rowSpan} className={styles.shareHead}>
          {matrix.reportedOf}
        </th>
      </tr>
      {isGrouped ? <tr>{heads}</tr> : null}
    </thead>
  );
}
