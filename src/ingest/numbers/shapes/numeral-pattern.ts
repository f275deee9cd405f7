import type { RejectReason } from "../../../model/ledger";

export interface NumeralPattern {
  readonly reason: RejectReason;
  readonly regex: RegExp;
  /** What must stand before the match (up to 14 characters, clipped at a break). */
  readonly after?: RegExp;
}
