import type { ProblemKind, RejectReason } from "../../../model/ledger";
import { problemNames, reasonNames } from "../../../model/ledger-names";
import type { Bound } from "../../../model/quantity";
import type { Question } from "../../../model/question";
import { questionSentences } from "../../../model/question-sentences";

/** Words for how a number was read. */
export interface ReadingText {
  readonly readAs: string;
  readonly subject: string;
  readonly scope: string;
  readonly period: string;
  readonly rate: string;
  readonly stated: string;
  readonly cumulative: string;
  readonly planned: string;
  readonly bound: Readonly<Record<Bound, string>>;
  readonly reason: Readonly<Record<RejectReason, string>>;
  /** Why a numeral is no fact, in a sentence. */
  readonly question: Readonly<Record<Question, string>>;
  readonly problem: Readonly<Record<ProblemKind, string>>;
}

export const readingText: ReadingText = {
  readAs: "读作",
  subject: "所数",
  scope: "口径",
  period: "时期",
  rate: "按",
  stated: "原文写明",
  cumulative: "累计数，不与他数相加",
  planned: "计划数",
  bound: {
    exact: "准确数",
    at_least: "下限",
    at_most: "上限",
    about: "约数",
    range: "范围",
    vague: "概数",
  },
  reason: reasonNames,
  question: questionSentences,
  problem: problemNames,
};
