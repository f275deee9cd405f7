import type { SilenceCell } from "../../stats/silence-matrix";
import { NumberLink } from "../../ui/NumberLink";
import { useMenuEvents } from "../../ui/use-menu-events";
import styles from "./MatrixPanel.module.css";
import { useMatrixText } from "./matrix-text";
import type { Place } from "./use-grid-walk";

interface MatrixCellProps {
  readonly cell: SilenceCell;
  readonly place: Place;
  readonly what: { readonly district: string; readonly column: string };
  readonly printed: readonly string[];
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
    case "noIssue":
      return (
        <>
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">{matrix.status[status]}</span>
        </>
      );
    default:
      return status satisfies never;
  }
}

/** One statement in its printed words, several as their number; in a narrow column always the number. */
function Spoken({ cell, what, printed, isNarrow, isStop }: MatrixCellProps) {
  const { matrix } = useMatrixText();
  const count = printed.length;
  const [only = ""] = printed;
  const words = count === 1 ? only : matrix.statementsAre(count, printed.join(matrix.between));
  const short = cell.status === "zero" ? "0" : String(count);
  const label = matrix.cell(what.district, what.column, isNarrow ? `${short} · ${words}` : words);
  const long = count === 1 ? only : matrix.statements(count);
  return (
    <span title={label}>
      <NumberLink
        factIds={cell.factIds}
        label={label}
        isPrinted={!isNarrow && count === 1}
        className={styles.number ?? ""}
        tabIndex={isStop ? 0 : -1}
      >
        {isNarrow ? short : long}
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
