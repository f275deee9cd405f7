import { useMenuEvents } from "../../ui/use-menu-events";
import styles from "./MatrixPanel.module.css";
import type { MatrixCellProps } from "./matrix-cell-props";
import { useMatrixText } from "./matrix-text";
import { SpokenWords } from "./SpokenWords";

/** One district under one heading; what it said can be opened, or asked for by its menu. */
export function MatrixCell(props: MatrixCellProps) {
  const { cell, place, what, onPlace } = props;
  const { district, facts, status } = cell;
  const factIds = facts.map(({ fact }) => fact.id);
  const menu = useMenuEvents(facts.length > 0 ? { name: what.district, district, factIds } : null);
  return (
    <td
      data-cell={`${place.row}:${place.column}`}
      data-status={status}
      onFocus={() => onPlace(place)}
      {...menu}
    >
      <CellContent {...props} />
    </td>
  );
}

/** A way to the words, the offer to say what is missing, or nothing to say it in. */
function CellContent(props: MatrixCellProps) {
  const { cell, cellKind } = props;
  const { matrix } = useMatrixText();
  const { status } = cell;
  switch (status) {
    case "reported":
    case "zero":
      if (cellKind === "words") return <SpokenWords {...props} />;
      return <AskButton {...props} words={matrix.issues(cell.mentions, cell.issues.length)} />;
    case "silent":
      return <AskButton {...props} words={matrix.status.silent} />;
    case "unread":
    case "noIssue":
      return (
        <>
          <span aria-hidden="true">{status === "unread" ? "?" : "–"}</span>
          <span className="visually-hidden">{matrix.status[status]}</span>
        </>
      );
    default:
      return status satisfies never;
  }
}

/** Asks for what stands behind a cell: what is missing, or which issues mention it. */
function AskButton({
  cell,
  what,
  cellKind,
  isStop,
  isAsked,
  onAsk,
  words,
}: MatrixCellProps & { words: string }) {
  const { matrix } = useMatrixText();
  const label = matrix.cell(what.district, what.column, words);
  const isSilent = cell.status === "silent";
  const silent = cellKind === "words" ? words : "·";
  return (
    <button
      type="button"
      className={isSilent ? styles.silent : styles.count}
      aria-label={label}
      aria-pressed={isAsked}
      title={label}
      tabIndex={isStop ? 0 : -1}
      onClick={() => onAsk(cell)}
    >
      {isSilent ? silent : cell.mentions}
    </button>
  );
}
