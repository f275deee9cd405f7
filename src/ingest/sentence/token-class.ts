import type { NounClass, VerbClass } from "../lexicon/word-classes";
import type { NounToken, VerbToken } from "./tokenize";

/** Whether a noun is of one of the classes. */
export function isNoun(token: NounToken | null, ...classes: readonly NounClass[]): boolean {
  return token !== null && classes.includes(token.noun);
}

/** Whether a verb is of one of the classes. */
export function isVerb(token: VerbToken | null, ...classes: readonly VerbClass[]): boolean {
  return token !== null && classes.includes(token.verb);
}

/** Whether a noun names people. */
export function isPerson(noun: NounToken): boolean {
  return isNoun(noun, "volunteer", "registered", "staff", "public", "honoree", "resident");
}
