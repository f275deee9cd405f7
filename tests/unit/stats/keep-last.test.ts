import { expect, it } from "vitest";
import { makeSeries } from "../../../mock/series";
import { NO_FILTERS } from "../../../src/model/filters";
import { coverage } from "../../../src/stats/coverage";
import { joinFacts } from "../../../src/stats/fact-in-context";
import { silenceMatrix } from "../../../src/stats/silence-matrix";

const { dataset } = await makeSeries({ issues: 3, seed: 1 });
const facts = joinFacts(dataset);
/** Filters that make nobody silent. */
const QUIET = { metrics: ["sites" as const], districts: ["110108" as const], exactOnly: true };

it("works nothing out anew for a filter that makes nobody silent", () => {
  const covered = coverage(dataset, facts, "sites", NO_FILTERS);
  expect(coverage(dataset, facts, "sites", { ...NO_FILTERS, ...QUIET })).toBe(covered);
  const columns = { by: "metric" as const, metrics: ["sites" as const, "activities" as const] };
  const matrix = silenceMatrix(dataset, facts, NO_FILTERS, columns);
  expect(silenceMatrix(dataset, facts, { ...NO_FILTERS, ...QUIET }, { ...columns })).toBe(matrix);
});

it("works it out anew for other dates, other columns and other bulletins", () => {
  const covered = coverage(dataset, facts, "sites", NO_FILTERS);
  const later = { ...NO_FILTERS, from: dataset.issues[1]?.date ?? null };
  expect(coverage(dataset, facts, "sites", later).issueIds).toHaveLength(2);
  expect(coverage(dataset, facts, "activities", NO_FILTERS)).not.toBe(covered);
  const fewer = { ...dataset, issues: dataset.issues.slice(0, 1) };
  expect(coverage(fewer, facts, "sites", NO_FILTERS).issueIds).toHaveLength(1);
});
