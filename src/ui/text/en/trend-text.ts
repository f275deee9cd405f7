import type { trendText as zh } from "../zh/trend-text";

export const trendText: typeof zh = {
  title: (metric: string) => `Trend: ${metric}`,
  kind: {
    sum: (per: string) =>
      `${per}: all reported numbers added; what nobody mentioned is not in it, and the ends may be partial; running totals are not added but set apart`,
    running: (per: string) => `${per}: the latest running total, nothing added`,
    latest: (per: string) => `${per}: the latest statement, nothing added`,
    single: (per: string) => `${per}: the greatest statement, nothing added`,
  },
  per: { issue: "each issue", month: "each month", quarter: "each quarter", year: "each year" },
  merged: (n: number, step: string) => `${n} issues, too close to tell apart, so ${step}`,
  steps: { issue: "by issue", month: "by month", quarter: "by quarter", year: "by year" },
  stepLabel: "Stretches of time",
  scales: { shared: "one scale", free: "own scales" },
  scaleLabel: "Scale",
  scaleNote: {
    shared: (top: string) => `all panels share one scale, top line ${top}`,
    free: "each panel has its own scale and top line, so heights do not compare",
  },
  time: {
    month: (y: number, m: number) => `${y}-${pad(m)}`,
    quarter: (y: number, q: number) => `${y} Q${q}`,
    year: (y: number) => `${y}`,
  },
  stop: ".",
  separator: "; ",
  oneIssue: (issue: string, date: string) =>
    `There is one issue only (${issue}, ${date}), and one issue makes no trend.`,
  oneDate: (n: number, date: string) =>
    `All ${n} issues are of ${date}, and one day makes no trend.`,
  onePoint: (metric: string, time: string) =>
    `“${metric}” was mentioned in ${time} only, which makes no trend.`,
  allDates: "Show all dates",
  noIssue: "No dated bulletin, so there is no trend.",
  noReport: (metric: string) => `No district mentioned “${metric}”, so there is no trend.`,
  noMain: (reasons: string) =>
    `there are no plain totals of it, so the fullest of the other groups is drawn (${reasons})`,
  shown: (time: string, issues: string) => `What each district reported in ${time} (${issues})`,
  issues: (n: number) => `${n} ${n === 1 ? "issue" : "issues"}`,
  noIssueIn: "no issue",
  hint: "point, tap or use arrow keys to see all districts at one time; a number opens its sentence",
  legend: {
    certain: "line: exact",
    doubt: "band: what hedged words allow",
    open: "arrow: or more, no upper end",
    gap: "blank: silent or no issue",
    behind: "grey: the other districts",
  },
  absent: (n: number, names: string) =>
    `${n} ${n === 1 ? "district has" : "districts have"} no comparable number here: ${names}`,
  hidden: (n: number) => `exact numbers only: ${n} places with hedged numbers alone are not drawn`,
  undated: (n: number) => `${n} more come from undated bulletins and have no place`,
  side: {
    running: (n: number) => `running totals ${n}`,
    sum: (n: number) => `numbers of one time ${n}`,
  },
  newest: "the latest: ",
  apartRow: (n: number) => `${n}, the latest: `,
  apartMore: (n: number) => `${n} more groups stand in the comparison.`,
  cursorLabel: (metric: string) =>
    `Trend of ${metric}, a panel a district. Left and right move in time, up and down change district, Enter opens the source, m the menu.`,
  cursorKind: "trend chart",
  panelLabel: (district: string, from: string, to: string, n: number, all: number) =>
    `${district}: ${from} to ${to}, a number in ${n} of ${all} stretches`,
  say: (district: string, time: string, words: string) => `${district}, ${time}, ${words}`,
  list: ", ",
  tableCaption: (metric: string) => `${metric}: what each district reported over time`,
  column: "Time",
  older: (n: number) => `${n} older`,
  newer: (n: number) => `${n} newer`,
  none: {
    noIssue: "no issue",
    unlike: "set apart",
    filtered: "hedged or set apart",
    unread: "table not read",
    silent: "silent",
  },
  failed: "The trend could not be drawn.",
};

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
