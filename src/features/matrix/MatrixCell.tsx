import type { SilenceCell } from "../../stats/silence-matrix";
import { NumberLink } from "../../ui/NumberLink";
import { useMenuEvents } from "../../ui/use-menu-events";
import styles from "./MatrixPanel.module.css";
import { useMatrixText } from "./matrix-text";
import type { Place } from "./use-grid-walk";

/** A statement in its own words, and whom it includes where that is fewer than the column says. */
export interface PrintedWords {
  readonly words: string;
  readonly scope: string | null;
}

interface MatrixCellProps {
  readonly cell: SilenceCell;
  readonly place: Place;
  readonly what: { readonly district: string; readonly column: string };
  readonly printed: readonly PrintedWords[];
  readonly isNarrow: boolean;
  readonly isStop: boolean;
  readonly isAsked: boolean;
  readonly onAsk: (cell: SilenceCell) => void;
  /** The focus has come here. */
  readonly onPlace: (place: Place) => void;
}

/** One district under one heading; what it said can be opened, or asked for by its menu. */
export function MatrixCell(props: MatrixCellProps) {
  const { cell, place, what, onPlace } = props;
  const { district, factIds, status } = cell;
  const isSpoken = status === "reported" || status === "zero";
  const menu = useMenuEvents(isSpoken ? { name: what.district, district, factIds } : null);
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
  const { matrix } = useMatrixText();
  const { status } = props.cell;
  switch (status) {
    case "reported":
    case "zero":
      return <Spoken {...props} />;
    case "silent":
      return <Silent {...props} />;
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

/** One statement in its printed words, several as their number; in a narrow column always the number. */
function Spoken({ cell, what, printed, isNarrow, isStop }: MatrixCellProps) {
  const text = useMatrixText();
  const { matrix } = text;
  const count = printed.length;
  const only = count === 1 ? printed[0] : undefined;
  const all = printed
    .map(({ words, scope }) => (scope === null ? words : matrix.scoped(words, scope)))
    .join(matrix.between);
  const words = only ? all : matrix.statementsAre(count, all);
  const short = cell.status === "zero" ? "0" : String(count);
  const label = matrix.cell(what.district, what.column, isNarrow ? `${short} · ${words}` : words);
  return (
    <span title={label}>
      <NumberLink
        factIds={cell.factIds}
        label={label}
        isPrinted={!isNarrow && only !== undefined}
        className={styles.number ?? ""}
        tabIndex={isStop ? 0 : -1}
      >
        {isNarrow ? short : (only?.words ?? matrix.statements(count))}
        {!isNarrow && only?.scope ? (
          <small lang={text.lang}>
            <span>{matrix.narrower}</span>
          </small>
        ) : null}
      </NumberLink>
    </span>
  );
}

function Silent({ cell, what, isNarrow, isStop, isAsked, onAsk }: MatrixCellProps) {
  const { matrix } = useMatrixText();
  const status = matrix.status[cell.status];
  const label = matrix.cell(what.district, what.column, status);
  return (
    <button
      type="button"
      className={styles.silent}
      aria-label={label}
      aria-pressed={isAsked}
      title={label}
      tabIndex={isStop ? 0 : -1}
      onClick={() => onAsk(cell)}
    >
      <span>{isNarrow ? "" : status}</span>
    </button>
  );
}
