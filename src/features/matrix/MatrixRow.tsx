import { memo } from "react";
import type { DistrictCode } from "../../model/district";
import { useDistrictMark } from "../../state/ui-store";
import type { SilenceCell } from "../../stats/silence-matrix";
import { MatrixCell } from "./MatrixCell";
import styles from "./MatrixPanel.module.css";
import type { CellKind, MatrixColumn } from "./matrix-columns";
import { useMatrixText } from "./matrix-text";
import type { Place } from "./use-grid-walk";

interface MatrixRowProps {
  readonly row: number;
  readonly district: DistrictCode;
  readonly name: string;
  readonly cells: readonly SilenceCell[];
  readonly columns: readonly MatrixColumn[];
  readonly cellKind: CellKind;
  /** Column of the one cell that the Tab key reaches, if it is in this row. */
  readonly stop: number | null;
  /** Column of the cell that is explained below, if it is in this row. */
  readonly asked: string | null;
  readonly onAsk: (cell: SilenceCell) => void;
  readonly onPlace: (place: Place) => void;
}

/** One district; drawn anew only when something of its own changes, since a matrix holds hundreds of cells. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { row, district, name, cells, columns, cellKind, stop, asked } = props;
  const { matrix } = useMatrixText();
  const { isActive, onPoint } = useDistrictMark(district);
  const spoken = cells.filter(({ status }) => status === "reported" || status === "zero").length;
  return (
    <tr data-active={isActive || undefined} {...onPoint}>
      <th scope="row">{name}</th>
      {cells.map((cell, column) => (
        <MatrixCell
          key={cell.column}
          cell={cell}
          place={{ row, column }}
          what={{ district: name, column: columns[column]?.name ?? cell.column }}
          cellKind={cellKind}
          isStop={stop === column}
          isAsked={asked === cell.column}
          onAsk={props.onAsk}
          onPlace={props.onPlace}
        />
      ))}
      <td className={styles.share} aria-label={matrix.shareLong(spoken, cells.length)}>
        {matrix.share(spoken, cells.length)}
      </td>
    </tr>
  );
});
