// Measure words that want a noun of some kind; asked where the noun behind a number is sought.

/** Behind these a noun for people must follow, behind those one for a body or a place. */
export const PERSON_MEASURES: ReadonlySet<string> = new Set("名 位".split(" "));
export const BODY_MEASURES: ReadonlySet<string> = new Set("个 支 处 座".split(" "));
