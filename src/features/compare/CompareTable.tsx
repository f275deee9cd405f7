import { useState } from "react";
import type { IssuesById } from "../../model/dataset";
import { Bilingual } from "../../ui/Bilingual";
import { useText } from "../../ui/TextProvider";
import styles from "./CompareTable.module.css";
import { CompareTableRow } from "./CompareTableRow";
import type { RankedGroup } from "./metric-comparison";
import { AS_DRAWN, nextSorting, type Sorting, type SortKey, sortRows } from "./sort-rows";

interface CompareTableProps {
  readonly caption: string;
  readonly leading: RankedGroup;
  readonly issueById: IssuesById;
}

/** The rows of the bars as a table, in any order. */
export function CompareTable({ caption, leading, issueById }: CompareTableProps) {
  const { columns } = useText().compare;
  const [sorting, setSorting] = useState(AS_DRAWN);
  const { group, rows, basis } = leading;
  const onSort = (key: SortKey) => setSorting(nextSorting(sorting, key));
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">
        <Bilingual>{caption}</Bilingual>
      </caption>
      <thead>
        <tr>
          <Head name="place" words={columns.district} {...{ sorting, onSort }} />
          <Head
            name="number"
            words={basis === "count" ? columns.number : columns.rate}
            {...{ sorting, onSort }}
          />
          <th scope="col">{columns.rank}</th>
          <Head name="date" words={columns.issue} {...{ sorting, onSort }} />
        </tr>
      </thead>
      <tbody>
        {sortRows(rows, sorting).map((row) => (
          <CompareTableRow key={row.key} {...{ row, group, issueById }} />
        ))}
      </tbody>
    </table>
  );
}

interface HeadProps {
  readonly name: SortKey;
  readonly words: string;
  readonly sorting: Sorting;
  readonly onSort: (key: SortKey) => void;
}

const ARROWS = { ascending: "↑", descending: "↓" } as const;

function Head({ name, words, sorting, onSort }: HeadProps) {
  const direction = sorting.key === name ? sorting.direction : undefined;
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" className={styles.sort} onClick={() => onSort(name)}>
        {words} <span aria-hidden="true">{direction ? ARROWS[direction] : "↕"}</span>
      </button>
    </th>
  );
}
