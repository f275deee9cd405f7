import { useMemo } from "react";
import type { Dataset } from "../../model/dataset";
import { statedWords } from "../../model/format-quantity";
import type { MatrixView } from "../../model/views";
import type { SilenceCell } from "../../stats/silence-matrix";
import { Bilingual } from "../../ui/Bilingual";
import { districtName } from "../../ui/comparison-words";
import { NumberLink } from "../../ui/NumberLink";
import styles from "./MatrixPanel.module.css";
import type { MatrixColumn } from "./matrix-columns";
import { useMatrixText } from "./matrix-text";

interface MissingNoteProps {
  readonly dataset: Dataset;
  /** The silent cell that was asked about. */
  readonly cell: SilenceCell | null;
  readonly view: MatrixView;
  readonly columns: readonly MatrixColumn[];
}

/** Says what is missing in a silent cell: a report that does not mention it, or any report at all. */
export function MissingNote({ dataset, cell, view, columns }: MissingNoteProps) {
  const text = useMatrixText();
  const { matrix } = text;
  if (!cell) {
    return (
      <p className={styles.missing} role="status">
        {matrix.ask}
      </p>
    );
  }
  const district = districtName(text, cell.district);
  const column = columns.find(({ id }) => id === cell.column)?.name ?? cell.column;
  const count = cell.itemIds.length;
  const sayItem =
    view === "metric"
      ? matrix.missingItem(district, column, count)
      : matrix.missingItemInIssue(district, column);
  const sayNone =
    view === "metric" ? matrix.missingAll(district) : matrix.missingInIssue(district, column);
  return (
    <p className={styles.missing} role="status">
      {count > 0 ? sayItem : sayNone}{" "}
      {count > 0 ? <WayToItem dataset={dataset} cell={cell} /> : null}
    </p>
  );
}

/** A link into the district's newest report through one of its numbers. */
function WayToItem({ dataset, cell }: { dataset: Dataset; cell: SilenceCell }) {
  const { matrix } = useMatrixText();
  const fact = useMemo(() => {
    const itemIds = new Set(cell.itemIds);
    return dataset.facts.findLast(({ itemId }) => itemIds.has(itemId));
  }, [dataset, cell]);
  if (fact) {
    return (
      <>
        {matrix.seeItem}
        <NumberLink factIds={[fact.id]} isPrinted={true}>
          {statedWords(fact)}
        </NumberLink>
      </>
    );
  }
  const newest = dataset.items.findLast(({ id }) => cell.itemIds.includes(id));
  return newest ? <Bilingual>{matrix.noFacts(newest.headline)}</Bilingual> : null;
}
