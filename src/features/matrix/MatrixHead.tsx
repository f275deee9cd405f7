import { Bilingual } from "../../ui/Bilingual";
import styles from "./MatrixPanel.module.css";
import { type MatrixColumn, monthSpans } from "./matrix-columns";
import { useMatrixText } from "./matrix-text";

interface MatrixHeadProps {
  readonly columns: readonly MatrixColumn[];
  readonly isNarrow: boolean;
}

/** Names of the columns; narrow ones are headed by the day and grouped by month. */
export function MatrixHead({ columns, isNarrow }: MatrixHeadProps) {
  const { matrix } = useMatrixText();
  const rowSpan = isNarrow ? 2 : 1;
  const heads = columns.map(({ id, name, head }) => (
    <th key={id} scope="col">
      <span aria-hidden={head === name ? undefined : true}>
        <Bilingual>{head}</Bilingual>
      </span>
      {head === name ? null : (
        <span className="visually-hidden">
          <Bilingual>{name}</Bilingual>
        </span>
      )}
    </th>
  ));
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={rowSpan} className={styles.corner}>
          {matrix.district}
        </th>
        {isNarrow
          ? monthSpans(columns).map(({ month, first, span }) => (
              <th key={first} scope="colgroup" colSpan={span} className={styles.month}>
                {month}
              </th>
            ))
          : heads}
        <th scope="col" rowSpan={rowSpan} className={styles.shareHead}>
          {matrix.reportedOf}
        </th>
      </tr>
      {isNarrow ? <tr>{heads}</tr> : null}
    </thead>
  );
}
