import { memo } from "react";
import type { DistrictCode } from "../../model/district";
import type { FactId } from "../../model/id";
import { useUiStore } from "../../state/ui-store";
import type { SilenceCell } from "../../stats/silence-matrix";
import { NumberLink } from "../../ui/NumberLink";
import { useText } from "../../ui/TextProvider";
import styles from "./MatrixPanel.module.css";
import type { MatrixColumn } from "./matrix-columns";

interface MatrixRowProps {
  readonly row: number;
  readonly district: DistrictCode;
  readonly name: string;
  readonly cells: readonly SilenceCell[];
  readonly columns: readonly MatrixColumn[];
  readonly wordsById: ReadonlyMap<FactId, string>;
  readonly isNarrow: boolean;
  /** Column of the one cell that the Tab key reaches, if it is in this row. */
  readonly stop: number | null;
  /** Column of the cell that is explained below, if it is in this row. */
  readonly asked: string | null;
  readonly onAsk: (cell: SilenceCell) => void;
  readonly onPlace: (place: { row: number; column: number }) => void;
}

/** One district; drawn anew only when something of its own changes, since a matrix may hold a thousand cells. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { row, district, name, cells, columns, wordsById, isNarrow, stop, asked } = props;
  const { matrix } = useText();
  const isActive = useUiStore((state) => state.activeDistrict === district);
  const setActive = useUiStore((state) => state.setActiveDistrict);
  const spoken = cells.filter(({ status }) => status === "reported" || status === "zero").length;
  return (
    <tr
      data-active={isActive || undefined}
      onMouseEnter={() => setActive(district)}
      onMouseLeave={() => setActive(null)}
      onFocus={() => setActive(district)}
      onBlur={() => setActive(null)}
    >
      <th scope="row">{name}</th>
      {cells.map((cell, column) => (
        <td
          key={cell.column}
          data-cell={`${row}:${column}`}
          data-status={cell.status}
          onFocus={() => props.onPlace({ row, column })}
        >
          <CellContent
            cell={cell}
            what={{ district: name, column: columns[column]?.name ?? cell.column }}
            printed={cell.factIds.map((id) => wordsById.get(id) ?? "")}
            isNarrow={isNarrow}
            isStop={stop === column}
            isAsked={asked === cell.column}
            onAsk={props.onAsk}
          />
        </td>
      ))}
      <td className={styles.share}>
        <span aria-hidden="true">{matrix.share(spoken, cells.length)}</span>
        <span className="visually-hidden">{matrix.shareLong(spoken, cells.length)}</span>
      </td>
    </tr>
  );
});

interface CellContentProps {
  readonly cell: SilenceCell;
  readonly what: { readonly district: string; readonly column: string };
  readonly printed: readonly string[];
  readonly isNarrow: boolean;
  readonly isStop: boolean;
  readonly isAsked: boolean;
  readonly onAsk: (cell: SilenceCell) => void;
}

function CellContent(props: CellContentProps) {
  const { cell, what, printed, isNarrow, isStop, isAsked, onAsk } = props;
  const { matrix } = useText();
  const say = (words: string) => matrix.cell(what.district, what.column, words);
  const tabIndex = isStop ? 0 : -1;
  const status = matrix.status[cell.status];
  switch (cell.status) {
    case "reported":
    case "zero": {
      const [only = ""] = printed;
      const count = matrix.statements(printed.length);
      const words =
        printed.length === 1
          ? only
          : matrix.statementsAre(printed.length, printed.join(matrix.between));
      const long = printed.length === 1 ? only : count;
      const short = cell.status === "zero" ? "0" : String(printed.length);
      const label = say(isNarrow ? `${short} · ${words}` : words);
      return (
        <span title={label}>
          <NumberLink
            factIds={cell.factIds}
            label={label}
            isPrinted={!isNarrow && printed.length === 1}
            className={styles.number ?? ""}
            tabIndex={tabIndex}
          >
            {isNarrow ? short : long}
          </NumberLink>
        </span>
      );
    }
    case "silent":
      return (
        <button
          type="button"
          className={styles.silent}
          aria-label={say(status)}
          aria-pressed={isAsked}
          title={say(status)}
          tabIndex={tabIndex}
          onClick={() => onAsk(cell)}
        >
          <span>{isNarrow ? "" : status}</span>
        </button>
      );
    case "noIssue":
      return (
        <>
          <span aria-hidden="true">–</span>
          <span className="visually-hidden">{status}</span>
        </>
      );
    default:
      return cell.status satisfies never;
  }
}
