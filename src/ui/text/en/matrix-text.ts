import type { matrixText as zh } from "../zh/matrix-text";

export const matrixText: typeof zh = {
  title: "Who reported, who did not",
  view: "Columns of the matrix",
  byMetric: "District × metric",
  byIssue: "District × issue",
  captionByMetric: "Whether each district reported each metric",
  captionByIssue: (metric: string) => `Whether each district reported “${metric}” in each issue`,
  hedgedToo: "“Exact numbers only” does not apply here: a hedged number is a report too.",
  noteByMetric:
    "Statements of each district in the chosen issues; a single one is given as printed.",
  noteByIssue: (metric: string) => `${metric}: statements of each district in each issue.`,
  hint: "Inside the table, arrow keys move from cell to cell, Enter opens one and m its menu.",
  district: "District",
  reportedOf: "Reported",
  statements: (n: number) => `${n} numbers`,
  share: (n: number, all: number) => `${n}/${all}`,
  shareLong: (n: number, all: number) => `${n} of ${all} cells reported`,
  counts: (all: number, reported: number, zero: number, silent: number, noIssue: number) =>
    `Of ${all} cells: ${reported} reported, ${zero} zero, ${silent} silent, ${noIssue} without an issue.`,
  unreadCount: (n: number) =>
    `${n} more: the district stands in a table that was not read, so nobody can call it silent.`,
  status: {
    reported: "reported",
    zero: "zero",
    silent: "silent",
    unread: "table not read",
    noIssue: "no issue",
  },
  legend: {
    reported: "reported: open the number",
    zero: "zero: printed as 0",
    silent: "silent: an issue is out and does not mention it",
    unread: "table not read: the district stands in a table that was not read cell by cell",
    noIssue: "no issue within the chosen dates",
  },
  cell: (district: string, column: string, what: string) => `${district}, ${column}: ${what}`,
  statementsAre: (n: number, words: string) => `${n} numbers: ${words}`,
  scoped: (words: string, scope: string) => `${words} · narrower scope: ${scope}`,
  narrower: "narrower scope",
  between: "; ",
  ask: "Choose any silent cell, and this line says what is missing.",
  missingItem: (district: string, column: string, n: number) =>
    `${district} is silent on “${column}”: the chosen issues hold ${n} report(s) of this district, none of which mentions it.`,
  missingItemInIssue: (district: string, column: string) =>
    `${district} has a report in ${column}, which does not mention it.`,
  missingAll: (district: string) => `The chosen issues hold no report of ${district} at all.`,
  missingInIssue: (district: string, column: string) => `${column} holds no report of ${district}.`,
  seeItem: "That report does say:",
  noFacts: (headline: string) => `That report, “${headline}”, holds no number that was taken in.`,
  noColumns: "No issue within the chosen dates.",
  silentRows: (n: number, names: string) =>
    `${n} more districts mentioned none of these: ${names}.`,
  unfoldRows: "List them",
  foldRows: "Fold them away",
};
