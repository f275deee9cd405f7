/**
 * What may be asked of a numeral that is no fact. The rules of one question stand in one file of the reader, and the
 * answer in plain words in the catalogues.
 */
export const QUESTIONS = [
  // Set rather than done.
  "threshold",
  "after-rule",
  "norm",
  "limit",
  "penalty",
  "price",
  "share",
  "exchange",
  "contest",
  "dose",
  "instruction",
  "call",
  "question",
  "lack",
  // Told of what was before, or is no more.
  "change",
  "undone",
  // Told rather than counted: when, how long, how large.
  "date",
  "clock",
  "duration",
  "hour",
  "age",
  "size",
  "load",
  "distance",
  "gauge",
  "ratio",
  "score",
  "each",
  "indefinite",
  "reference",
  // Naming rather than counting: which one.
  "ordinal",
  "rank",
  "grade",
  "list-mark",
  "contact",
  "document",
  "address",
  "place",
  "route",
  "group",
  "model",
  "name",
  "code",
  "bare-name",
  "bare-number",
  // Said rather than counted.
  "quotation",
  "watchword",
  "verse",
  "set-phrase",
  "fixed-word",
  // Told by where and how it is written.
  "layout",
  "table",
  "masked",
  "rest",
  "magnitude",
  "doubt",
] as const;

export type Question = (typeof QUESTIONS)[number];

/** The question that a rule answers (`price` of `price/menu`); `null` where no rule is kept, or one of another reader. */
export function questionOf(rule: string | null): Question | null {
  const name = rule?.split("/")[0];
  return QUESTIONS.find((question) => question === name) ?? null;
}
