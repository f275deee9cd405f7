import type { RejectReason } from "../../../model/ledger";
import type { Question } from "../../../model/question";

/** What a numeral looks like that counts nothing, told by its own characters and by those before it. */
export interface Shape {
  /** The question that it answers and its own name (`date/weekday`); the ledger keeps it. */
  readonly name: `${Question}/${string}`;
  readonly reason: RejectReason;
  /** All that is taken for the numeral, from its first character. */
  readonly regex: RegExp;
  /** What must stand before it (up to 14 characters, clipped at a break). */
  readonly after?: RegExp;
  /** Phrases in which it takes what stands in brackets; run as tests. */
  readonly fires: readonly string[];
  /** Phrases close by, whose number in brackets is a fact. */
  readonly spares: readonly string[];
}
