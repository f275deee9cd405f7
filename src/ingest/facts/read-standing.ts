import type { Stretch } from "../engine/stretch";
import { DONE, IN_ALL, PLANNED, PLANS, UNTIL } from "../lexicon/standing-words";

/** A running total: said of the sentence, or of the clause of the number. */
export function isCumulative(sentence: Stretch, clause: Stretch): boolean {
  return UNTIL.isIn(sentence) || IN_ALL.isIn(clause);
}

/** Announced rather than done: said in the clause before the number, or of the list that it stands in. */
export function isPlanned(sentence: Stretch, clause: Stretch): boolean {
  return PLANNED.isIn(clause) || (PLANS.isIn(sentence) && !DONE.isIn(sentence));
}
