import { groupBy } from "../../model/group-by";
import type { Rejected, RejectReason } from "../../model/ledger";
import { type Question, questionOf } from "../../model/question";

/** Numerals of one reason that one sentence explains; `question` is `null` where none does. */
interface Answer {
  readonly question: Question | null;
  readonly numerals: readonly Rejected[];
}

/** Numerals of one reason, by the question that was asked of them. */
export interface ReasonGroup {
  readonly reason: RejectReason;
  readonly count: number;
  readonly answers: readonly Answer[];
}

/** Brings together what is told in the same words; both reasons and numerals keep the order of the text. */
export function groupRejected(rejected: readonly Rejected[]): ReasonGroup[] {
  return [...groupBy(rejected, ({ reason }) => reason)].map(([reason, numerals]) => ({
    reason,
    count: numerals.length,
    answers: [...groupBy(numerals, ({ rule }) => questionOf(rule))].map(([question, numerals]) => ({
      question,
      numerals,
    })),
  }));
}
