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

/** 修复受损线路, 社会救助中心, 12名受伤的村民: what befell a noun, or what a centre is for, only says which one; it governs nothing. */
export function saysWhich(token: Token, next: Token | undefined): boolean {
  if (token.kind !== "verb" || next?.start !== token.end) return false;
  if (token.verb === "harm") return next.kind === "noun" || next.kind === "of";
  return token.verb === "serve" && next.kind === "noun" && next.noun === "center";
}
