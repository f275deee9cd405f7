import type { filterText as zh } from "../zh/filter-text";

export const filterText: typeof zh = {
  title: "Filters",
  metric: "Metric",
  metricHint: "A name shows it alone; ＋ sets it beside the others",
  addMetric: (name: string) => `Set beside: ${name}`,
  dropMetric: (name: string) => `Take away: ${name}`,
  districtsReporting: (n: number) => `${n} ${n === 1 ? "district" : "districts"}`,
  dates: "Date",
  from: "from",
  anyDate: "any",
  to: "to",
  reversed: "The first date is after the last, so there is no issue.",
  issue: "Issue",
  issueName: (number: number | null, serial: number | null) =>
    [number === null ? "" : `No. ${number}`, serial === null ? "" : `serial ${serial}`]
      .filter(Boolean)
      .join(" · "),
  issueTitled: (headline: string) => `“${headline}”`,
  noNumber: "no number",
  topic: "Topic",
  district: "District",
  exactness: "Exactness",
  exactOnly: "Exact numbers only (no 余, 约, 近)",
  left: (n: number, all: number) => `${n} of ${all} numbers`,
  remove: (what: string) => `Remove: ${what}`,
  clear: "Clear all",
  none: "No number fits these filters",
  noneNote: "Try other dates, issues or districts, or allow hedged numbers.",
  show: "Show filters",
  hide: "Hide filters",
  since: (date: string) => `from ${date}`,
  until: (date: string) => `until ${date}`,
  unknown: "The link names what this data does not hold; nothing was filtered by it",
  dropUnknown: "Take it out of the link",
};
