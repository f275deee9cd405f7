import type { mapText as zh } from "../zh/map-text";

export const mapText: typeof zh = {
  title: (metric: string) => `${metric} by district`,
  view: "Map style",
  tiles: "Tiles",
  outlines: "Outlines",
  silent: "silent",
  unread: "table not read",
  noIssue: "no issue",
  filteredOut: "hedged, hidden",
  apart: "other scope",
  tilesNote: "Tiles keep rough directions, not areas or borders.",
  outlinesNote:
    "Outlines are schematic (GCJ-02), simplified from data shipped with Apache ECharts 4.9.0, Apache-2.0; no authority on borders.",
  outlinesMissing: "There are no outlines; please use the tiles.",
  shaded: "Shaded districts",
  shades: "Shades from few to many",
  classBelow: (upper: string) => `under ${upper}`,
  classBetween: (lower: string, upper: string) => `${lower} to under ${upper}`,
  classFrom: (lower: string) => `${lower} or more`,
  across: (low: string, high: string) => `may be anything from “${low}” to “${high}”`,
  acrossLegend: "the wording allows more than one class",
  openAbove: "no upper end stated",
  openMark: "▶",
  countWarning: "By totals, large districts stand out.",
  offerRate: "Show it per 10,000 residents",
  rateNote: {
    per10k: "Shaded per 10,000 residents (2020 census).",
    perKm2: "Shaded per km² (area computed from the outlines).",
  },
  pointHint: "Point at a district to see what it reported",
};
