import type { DistrictCode } from "../../model/district";

/** A place named in the text. Offsets count in the folded text. */
export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly code: DistrictCode | null;
  readonly name: string;
  /** The place is gone to or helped: it does not report. */
  readonly isGoal: boolean;
}
