import type { DistrictCode } from "../../model/district";
import type { Span } from "../../model/selector";
import type { FoldedSpan } from "../text/offset";

/** A place with its name; offsets count in the words that it was read from. */
export interface NamedPlace extends Span {
  readonly code: DistrictCode | null;
  readonly name: string;
  /** The place is gone to or helped: it does not report. */
  readonly isGoal: boolean;
}

/** A place named in the text. */
export type PlaceMention = NamedPlace & FoldedSpan;
