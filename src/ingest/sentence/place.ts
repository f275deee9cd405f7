import type { DistrictCode } from "../../model/district";
import type { Division } from "../../model/division";
import type { Span } from "../../model/selector";
import type { FoldedSpan } from "../text/offset";

/** What a name says, before it is known in which city it is said; offsets count in the words that it was read from. */
export interface ReadPlace extends Span {
  /** The divisions that it may mean; none of a place that the table does not know. */
  readonly codes: readonly string[];
  /** As printed, without the city before it. */
  readonly words: string;
  /** A whole name, one without its last syllable (海淀), or the name of a part that has one of its own (燕山地区). */
  readonly form: "whole" | "short" | "part";
  /** The name means a place only in its own city (平房区). */
  readonly needsCity: boolean;
  /** The place is gone to or helped: it does not report. */
  readonly isGoal: boolean;
  /** It stands within a clause, where no word leads it in. */
  readonly isWithin: boolean;
}

/** A place with its name. */
export interface NamedPlace extends Span {
  readonly code: DistrictCode | null;
  readonly division: Division | null;
  readonly name: string;
  readonly isGoal: boolean;
}

/** A place named in the text. */
export type PlaceMention = NamedPlace & FoldedSpan;
