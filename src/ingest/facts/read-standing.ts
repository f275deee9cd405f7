import { DONE, IN_ALL, PLANNED, PLANS, UNTIL } from "../lexicon/standing-words";

/** A running total: said of the sentence, or of the clause of the number. */
export function isCumulative(sentence: string, clause: string): boolean {
  return UNTIL.test(sentence) || IN_ALL.test(clause);
}

/** Announced rather than done: said in the clause before the number, or of the list that it stands in. */
export function isPlanned(sentence: string, clause: string): boolean {
  return PLANNED.test(clause) || (PLANS.test(sentence) && !DONE.test(sentence));
}
