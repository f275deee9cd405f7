import type { FoldedSpan } from "../../text/offset";
import type { Calendar, Days } from "./calendar";

/**
 * What printed words of time do for the numbers behind them:
 * `stretch` covers what happened within it, `since` reaches up to the bulletin, `end` says how much there was on a day,
 * `point` is a bare year or month, which may only tell when something began, `day` is one whole day,
 * `by` is when a plan is to be done,
 * `event` dates a deed, `then` is the time that a figure is held against, `now` ends whatever is over.
 */
export type TimeKind =
  | "stretch"
  | "since"
  | "end"
  | "by"
  | "point"
  | "day"
  | "event"
  | "then"
  | "now";

/** One kind of printed time. */
export interface TimeRow {
  readonly name: string;
  readonly kind: TimeKind;
  readonly regex: RegExp;
  /** Nothing where the days cannot be told from the words and the bulletin's date. */
  readonly toDays?: (words: RegExpExecArray, calendar: Calendar) => Days;
  /** Phrases whose brackets hold such words. */
  readonly finds: readonly string[];
  /** Phrases close by, that hold none. */
  readonly spares: readonly string[];
}

/** Words of time in a text. */
export interface Time extends FoldedSpan {
  readonly kind: TimeKind;
  readonly words: string;
  /** It names no day itself, but the one that was named before (当天). */
  readonly isAnaphor: boolean;
  toDays(calendar: Calendar): Days;
}
