import type { IssueId, ItemId } from "./id";
import type { Selector } from "./selector";

/** Why a numeral is no fact; reading guide, section 1. */
export const REJECT_REASONS = [
  "date",
  "clock",
  "duration",
  "ordinal",
  "list_marker",
  "age",
  "measure",
  "phone",
  "postcode",
  "email",
  "document_number",
  "name",
  "slogan",
  "rule",
  "change",
  "idiom",
  "vague_word",
  "masked",
  "table",
  "unread",
] as const;

export type RejectReason = (typeof REJECT_REASONS)[number];

/** A numeral that was seen and is no fact. `unread` is an admission, and is also listed as a problem. */
export interface Rejected {
  readonly itemId: ItemId | null;
  readonly reason: RejectReason;
  /** The question that was asked and the rule that answered (`price/menu`); `null` in a ledger of an earlier reader. */
  readonly rule: string | null;
  readonly selector: Selector;
}

/** What a person should look at in a text. */
export const PROBLEM_KINDS = [
  "missing_masthead",
  "missing_date",
  "missing_number",
  "impossible_date",
  "signoff_disagrees",
  "no_district",
  "contradictory_hedge",
  "repeated_figure",
  "repeated_issue",
  "unread_table",
  "unread_numeral",
] as const;

export type ProblemKind = (typeof PROBLEM_KINDS)[number];

export interface Problem {
  readonly kind: ProblemKind;
  readonly itemId: ItemId | null;
  /** The words concerned, `null` where something is missing rather than wrong. */
  readonly selector: Selector | null;
}

/** The account of every numeral of an issue that did not become a fact. Facts plus `rejected` cover all numerals. */
export interface Ledger {
  readonly issueId: IssueId;
  readonly rejected: readonly Rejected[];
  readonly problems: readonly Problem[];
}
