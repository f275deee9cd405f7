import type { Fact } from "../../model/dataset";
import type { Rejected } from "../../model/ledger";
import type { ReadBulletins } from "./load-reader";

/** The most that is read at once, so that reading keeps up with typing. */
export const LONGEST_TRIAL = 2000;

/** A number that counts something, or one that does not and why. */
export type Numeral = Fact | Rejected;

/** A text that somebody tried, with all its numerals in reading order. */
export interface Trial {
  readonly raw: string;
  readonly numerals: readonly Numeral[];
}

/** A stretch of the tried text: plain, or the words of a numeral. Joined, the pieces give the text back unchanged. */
export interface TrialPiece {
  readonly start: number;
  readonly text: string;
  readonly numeral: Numeral | null;
}

/** Reads the text as if it were a bulletin of its own. */
export function readTrial(read: ReadBulletins, raw: string): Trial {
  // A digest tells the texts of a folder apart; this one goes nowhere.
  const { facts, ledgers } = read({ raw, sha256: "", encoding: "utf-8" });
  const rejected = ledgers.flatMap((ledger) => ledger.rejected);
  const numerals = [...facts, ...rejected].sort((a, b) => a.selector.start - b.selector.start);
  return { raw, numerals };
}

export function isFact(numeral: Numeral): numeral is Fact {
  return !("reason" in numeral);
}

/** Cuts the text before and behind every numeral. */
export function cutTrial({ raw, numerals }: Trial): TrialPiece[] {
  const pieces: TrialPiece[] = [];
  let position = 0;
  const addPlain = (end: number) => {
    if (end > position)
      pieces.push({ start: position, text: raw.slice(position, end), numeral: null });
  };
  for (const numeral of numerals) {
    const { start, end, exact } = numeral.selector;
    addPlain(start);
    pieces.push({ start, text: exact, numeral });
    position = end;
  }
  addPlain(raw.length);
  return pieces;
}
