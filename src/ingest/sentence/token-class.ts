import type { NounClass, VerbClass } from "../lexicon/word-classes";
import type { NounToken, Token, VerbToken } from "./tokenize";

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
  return (
    isNoun(noun, "volunteer", "registered", "staff", "member", "honoree") ||
    isNoun(noun, "public", "client", "resident", "enrolled", "casualty", "suspect")
  );
}

/** 修复受损线路, 12名受伤的村民: what befell a noun only says which one; it governs nothing. */
export function saysWhich(token: Token, next: Token | undefined): boolean {
  if (token.kind !== "verb" || token.verb !== "harm") return false;
  return next?.start === token.end && (next.kind === "noun" || next.kind === "of");
}
