import type { RejectReason } from "../../model/ledger";

export interface NumeralPattern {
  readonly reason: RejectReason;
  /** Kinds of characters that it can begin with, so that it is tried nowhere else. */
  readonly starts: string;
  readonly regex: RegExp;
  /** What must stand before the match (up to 14 characters, clipped at a break). */
  readonly after?: RegExp;
}
