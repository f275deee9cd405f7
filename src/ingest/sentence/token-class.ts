import type { NounClass, VerbClass } from "../lexicon/word-classes";
import type { NounToken, Token, VerbToken } from "./tokenize";

/** Whether a noun is of one of the classes. They are not a list, which would have to be made at each call. */
export function isNoun(
  token: NounToken | null,
  first: NounClass,
  second = first,
  third = first,
  fourth = first,
  fifth = first,
  sixth = first,
  seventh = first,
): boolean {
  if (token === null) return false;
  const { noun } = token;
  return (
    noun === first ||
    noun === second ||
    noun === third ||
    noun === fourth ||
    noun === fifth ||
    noun === sixth ||
    noun === seventh
  );
}

/** Whether a verb is of one of the classes. */
export function isVerb(
  token: VerbToken | null,
  first: VerbClass,
  second = first,
  third = first,
  fourth = first,
  fifth = first,
): boolean {
  if (token === null) return false;
  const { verb } = token;
  return verb === first || verb === second || verb === third || verb === fourth || verb === fifth;
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
