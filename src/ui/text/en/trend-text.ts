import type { trendText as zh } from "../zh/trend-text";

export const trendText: typeof zh = {
  title: (metric: string) => `Trend: ${metric}`,
  note: "By bulletin date. Each point is one statement of one issue; nothing is added or smoothed, a step holds until the next statement.",
  oneIssue: "There is one issue only, and one issue makes no trend; these are merely its points.",
  noIssue: "No dated bulletin, so there is no trend.",
  noReport: (metric: string) => `No district reported “${metric}”, so there is no trend.`,
  noMain: (reasons: string) =>
    `Every statement of it is set apart; the fullest group is drawn (${reasons}), the others stand below.`,
  shown: {
    filter: (names: string) => `Districts chosen in the filters: ${names}.`,
    filterMost: (n: number, all: number, names: string) =>
      `${all} districts are chosen; a chart takes ${n} lines, so the ones with most points are drawn: ${names}.`,
    all: (names: string) => `All districts that reported it: ${names}.`,
    most: (n: number, all: number, names: string) =>
      `${all} districts reported it; the ${n} with most points are drawn: ${names}. Choose others in the filters.`,
  },
  breaks: (gaps: number, changes: number) =>
    `${gaps + changes} breaks: ${gaps} where an issue between was silent, ${changes} where unit, scope or period changed.`,
  noBreaks: "No breaks.",
  exactOnly: "With exact numbers only, hedged points are not drawn, which may break a line too.",
  undated: (n: number) => `${n} more come from undated bulletins and have no place.`,
  legend: {
    solid: "solid: exact",
    hollow: "hollow: hedged in print",
    bar: "bar: what the words allow",
    open: "dashed, no cap: that end is not stated",
  },
  apart: (n: number) =>
    `${n} ${n === 1 ? "group" : "groups"} set apart: other unit, scope or period; each has its own scale, not to be read against the chart above`,
  apartPoints: (n: number) => `points: ${n}`,
  cursorLabel: (metric: string) =>
    `Trend of ${metric}. Left and right follow a line, up and down change district, Enter opens the source, m the menu.`,
  cursorKind: "trend chart",
  pictureLabel: (metric: string, districts: string) => `Trend of ${metric}: ${districts}`,
  say: (date: string, district: string, words: string, issue: string) =>
    `${date}, ${district}, ${words}, ${issue}`,
  dates: "Range of dates",
  brushHint: "Drag across the chart, or use the sliders, to choose dates.",
  from: "From",
  to: "To",
  all: "All",
  latest: (n: number) => `Latest ${n} issues`,
  chosen: (from: string, to: string, n: number, all: number) =>
    `${from} to ${to}, ${n} of ${all} issues`,
  chosenNone: "No issue within the chosen dates",
  table: "Table: the printed numbers behind the chart",
  tableCaption: (metric: string) => `${metric}: printed numbers by issue and district`,
  issue: "Issue",
  silent: "silent",
  unread: "table not read",
  filtered: "hedged, filtered out",
  apartMark: "set apart",
  failed: "The trend could not be drawn; please use the table.",
};
