// A rule is data: what must stand around a number for it to be no fact, with phrases that prove it.

import type { RejectReason } from "../../model/ledger";
import type { Question } from "../../model/question";
import { compileTable, type Decide, type TableRow } from "../sentence/decision-table";

/** Why a number is no fact. */
export interface Rule extends TableRow {
  /** The question that it answers and its own name (`price/menu`); the ledger keeps it. */
  readonly name: `${Question}/${string}`;
  readonly reason: RejectReason;
  /** Phrases in which it rejects the number in brackets; run as tests. */
  readonly fires: readonly string[];
  /** Phrases close by, whose number in brackets stays a fact. */
  readonly spares: readonly string[];
}

/** Makes the tables ready to be asked for the first rule that holds. */
export function compileRules(rules: readonly Rule[]): Decide<Rule> {
  return compileTable(rules, (rule) => () => rule);
}
