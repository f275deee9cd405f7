import type { compareText as zh } from "../zh/compare-text";

export const compareText: typeof zh = {
  title: "What each district reported",
  columns: {
    district: "District",
    number: "As printed",
    rate: "Rate",
    rank: "Rank",
    scope: "Scope and period",
  },
  tableCaption: (metric: string, unit: string) => `${metric} (${unit}) by district`,
  apartShort: "Set apart",
  ownScale: "own scale",
  onlyNarrower:
    "Nothing was reported for a whole district; what was speaks of some people or of one place, stands apart and is not the district's number.",
  notDivided: "as counted, no rate",
  silent: (n: number, all: number) => `Silent: ${n} of ${all} districts`,
  noIssue: (n: number) =>
    `No issue within the chosen dates, so ${n} ${n === 1 ? "district" : "districts"} had none to report in.`,
  folded: (n: number, rows: number, reasons: string) =>
    `${n} more ${n === 1 ? "group" : "groups"} set apart (${rows} ${rows === 1 ? "row" : "rows"}), open to see: ${reasons}`,
  unread: (districts: string) =>
    `${districts}: in a table that was not read cell by cell, so not called silent.`,
  silentNote: "Silent is not zero: these districts did not mention it in the chosen issues.",
  unnamed: "no place named",
  unit: (unit: string) => `unit: ${unit}`,
  noUnit: "no measure word",
  // The dash is no place to break a line at.
  rank: (from: number, to: number) => (from === to ? `${from}` : `${from}\u2060–\u2060${to} tied`),
  unrankable: "not rankable",
  openRank: "rank open",
  alone: "alone, no rank",
  issues: (n: number) => `${n} issues`,
  others: (n: number) => `${n} more from this district`,
  reason: {
    narrowerScope: (scope: string) => `narrower scope: ${scope}`,
    sinceDate: (date: string, until: string | null, words: string | null) =>
      (until === null ? `since ${date}` : `${date} to ${until}`) + (words ? ` (${words})` : ""),
    during: (words: string) => `other period: ${words}`,
    former: (date: string) => `of an earlier year, as of ${date}`,
    rate: (per: string) => `per ${per}, not a total`,
    perItem: (per: string) => `per ${per}, not a total`,
    otherUnit: (unit: string) => `other unit: ${unit}`,
    planned: "planned, not done",
    noPlace: "of no single district (a total, the whole city, or no place named)",
    otherLevel: {
      county: "of a county or district",
      prefecture: "of a whole city",
      province: "of a whole province",
    },
    otherThing: (subject: string | null) =>
      subject ? `counts “${subject}”` : "counts something else",
  },
  choice: {
    latest: (n: number) => `latest of ${n} statements`,
    latestExact: (n: number) =>
      `latest exact number; ${n} later ${n === 1 ? "statement" : "statements"}`,
    largestOfItem: (n: number) => `${n} numbers of one item are not added; the largest is shown`,
    sum: (n: number) => `sum of ${n}`,
    separate: "each on its own",
  },
  source: (names: string) => `Source: ${names}`,
  untitled: "untitled texts",
  legend: {
    solid: "certain from the wording",
    open: "what 余, 约, 近 … leave open",
  },
  chartLoading: "The chart is on its way; the numbers in the table already open",
  chartFailed: "The chart could not be drawn; please use the table.",
  basis: {
    label: "Compare by",
    count: "count",
    per10k: "per 10,000 residents",
    perKm2: "per km²",
    per10kUnit: (unit: string) => `${unit} per 10,000 residents (2020 census)`,
    perKm2Unit: (unit: string) => `${unit} per km² (area from the outlines)`,
  },
  total: (n: number) =>
    `Total of ${n} ${n === 1 ? "district" : "districts"}, the silent ones not included`,
  noTotal: {
    noDistrict: "no district to add",
    neverCombined: "different things are counted, so there is no total",
    rate: "frequencies are not added",
    perItem: "numbers per item are not added",
    runningTotal: "running totals are not added",
  },
  summary: {
    range: "Range",
    top: "Top",
    bottom: "Bottom",
    tied: "Order undecided",
    tiedTop: "Top, undecided",
    tiedBottom: "Bottom, undecided",
    comparable: (n: number) => `${n} comparable ${n === 1 ? "district" : "districts"}`,
    hedged: (n: number) => `${n} hedged`,
    apart: (n: number) => `${n} set apart`,
    silent: (n: number) => `${n} silent`,
    zero: (n: number) => `${n} zero`,
    average: (n: number) => `Mean of ${n} districts, silent ones not counted:`,
    hidden: (n: number) => `${n} not exact and not shown`,
    stop: ".",
    separator: "; ",
  },
  multiples:
    "Several metrics side by side, each on its own scale: lengths do not compare across charts.",
  none: (metric: string) => `No number of “${metric}” under these filters`,
};
