// Words and their classes, and nothing else: no pattern, no rule.
import { BODY_NOUNS } from "./nouns-of-bodies";
import { DEED_NOUNS } from "./nouns-of-deeds";
import { PEOPLE_NOUNS } from "./nouns-of-people";
import { THING_NOUNS } from "./nouns-of-things";
import { VERBS_BY_CLASS } from "./verbs";

const NOUNS_BY_CLASS = { ...PEOPLE_NOUNS, ...BODY_NOUNS, ...DEED_NOUNS, ...THING_NOUNS };

/** What a noun near a number says about what is counted. */
export type NounClass = keyof typeof NOUNS_BY_CLASS;
/** Whom others serve: the public, those in need, on a list or hurt, and households. */
export const THE_PUBLIC = [
  "public",
  "client",
  "enrolled",
  "casualty",
  "household",
] as const satisfies readonly NounClass[];
/** Of these no word says that they are in need: where nothing is done for them, they are there. */
export const ANYONE = ["public", "enrolled", "household"] as const satisfies readonly NounClass[];

/** What a verb near a number says about it. */
export type VerbClass = keyof typeof VERBS_BY_CLASS;

/** Words by class, parted by white space; a word stands in one class only. */
export const NOUNS: Readonly<Record<NounClass, string>> = NOUNS_BY_CLASS;
export const VERBS: Readonly<Record<VerbClass, string>> = VERBS_BY_CLASS;
