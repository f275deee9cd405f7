import type { matrixText as zh } from "../zh/matrix-text";

export const matrixText: typeof zh = {
  title: "Who reported, who did not",
  view: "Columns of the matrix",
  byMetric: "District × metric",
  byIssue: "District × issue",
  captionByMetric: "Whether each district reported each metric",
  captionByIssue: (metric: string) => `Whether each district reported “${metric}” in each issue`,
  hedgedToo: "“Exact numbers only” does not apply here: a hedged number is a report too.",
  noteOfIssue: "Each cell is the number as printed; open it for its sentence.",
  noteByMetric: "Each cell is the newest number as printed, and of how many it is the newest.",
  noteByIssue: (metric: string) => `${metric}: each cell is the number as that issue printed it.`,
  noteByTime: (metric: string) => `${metric}: each cell counts the issues that mention it.`,
  hint: "Inside the table, arrow keys move from cell to cell, Enter opens one and m its menu.",
  district: "District",
  reportedOf: "Reported",
  statements: (n: number) => `of ${n}`,
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
    reported: "reported: open it",
    zero: "zero: printed as 0",
    silent: "silent: an issue is out and does not mention it; open to see what is missing",
    unread: "table not read: the district stands in a table that was not read cell by cell",
    noIssue: "no issue within the chosen dates",
  },
  cell: (district: string, column: string, what: string) => `${district}, ${column}: ${what}`,
  statementsAre: (n: number, words: string) => `${n} numbers: ${words}`,
  scoped: (words: string, scope: string) => `${words} · narrower scope: ${scope}`,
  narrower: "narrower scope",
  latestOf: (words: string, count: number, issues: number, day: string) =>
    `${words} (${day}); ${count} numbers in ${issues} issues`,
  issues: (n: number, of: number) => `${n} of ${of} issues mention it`,
  mentionsOf: (district: string, column: string, n: number, of: number) =>
    `${district}, ${column}: ${n} of ${of} issues mention it.`,
  listMore: (n: number) => `List more of the other ${n} issues`,
  year: (year: string) => year,
  years: (first: string, last: string) => `${first}–${last}`,
  quarter: (n: number) => `Q${n}`,
  month: (n: number) => "JanFebMarAprMayJunJulAugSepOctNovDec".slice(3 * n - 3, 3 * n),
  inYear: (year: string, part: string) => `${part} ${year}`,
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
  betweenNames: ", ",
  silentMetrics: (n: number, names: string) => `${n} more that no district mentioned: ${names}.`,
  silentTimes: (n: number, names: string) =>
    `${n} more columns in which no district mentioned it: ${names}.`,
  unfoldColumns: "Show these columns",
  foldColumns: "Fold these columns away",
};
