import type { trialText as zh } from "../zh/trial-text";

export const trialText: typeof zh = {
  title: "Try a sentence",
  label: "Type or paste a Chinese sentence or paragraph",
  note: (longest: string) =>
    `At most ${longest} characters. Read on this page only: nothing is stored or sent.`,
  example: "Try an example",
  empty: "No text yet, so nothing is assessed.",
  tooLong: (n: string, longest: string) =>
    `${n} characters are more than ${longest}, so nothing was read; please try it in parts.`,
  loading: "Fetching the reader…",
  missing: "The reader did not arrive",
  none: "No numeral in sight: nothing to assess.",
  account: (all: number, facts: number, rejected: number) =>
    `${all} ${all === 1 ? "numeral" : "numerals"}: ${facts} ${facts === 1 ? "fact" : "facts"}, ${rejected} rejected with a reason`,
  legendFact: "fact",
  legendRejected: "no fact, with the reason",
  rejected: (reason: string) => `no fact: ${reason}`,
  unit: "Unit",
  noPlace: "not stated",
};
