import type { SilenceCell } from "../../stats/silence-matrix";
import type { CellKind } from "./matrix-columns";
import type { Place } from "./use-grid-walk";

export interface MatrixCellProps {
  readonly cell: SilenceCell;
  readonly place: Place;
  readonly what: { readonly district: string; readonly column: string };
  readonly cellKind: CellKind;
  readonly isStop: boolean;
  readonly isAsked: boolean;
  readonly onAsk: (cell: SilenceCell) => void;
  /** The focus has come here. */
  readonly onPlace: (place: Place) => void;
}
