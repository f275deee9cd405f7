import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { METRICS } from "../../../src/model/metric";
import { TIME_STEPS } from "../../../src/model/views";
import type { FactInContext } from "../../../src/stats/fact-in-context";
import type { DistrictRow } from "../../../src/stats/rank-districts";
import { type PointKind, trend } from "../../../src/stats/trend";
import { trendColumns } from "../../../src/stats/trend-columns";
import { anyFacts, summableFacts } from "./arbitrary-facts";

const anyStep = fc.constantFrom(...TIME_STEPS);

interface PointOfColumn {
  readonly kind: PointKind;
  readonly column: number;
  readonly point: DistrictRow;
}

function columnsOf(facts: readonly FactInContext[], step: (typeof TIME_STEPS)[number]) {
  const issues = [...new Map(facts.map(({ issue }) => [issue.id, issue])).values()];
  return trendColumns(issues, step);
}

function pointsOf(facts: readonly FactInContext[], step: (typeof TIME_STEPS)[number]) {
  return trend(facts, columnsOf(facts, step)).flatMap(({ kind, lines }) =>
    lines.flatMap(({ points }) =>
      points.flatMap((point, column): PointOfColumn[] => (point ? [{ kind, column, point }] : [])),
    ),
  );
}

/** Every way in which the facts may be true: each takes every whole number that its words allow. */
function* truths(facts: readonly FactInContext[]): Generator<Map<string, number>> {
  const [first, ...rest] = facts;
  if (!first) {
    yield new Map();
    return;
  }
  const { id, minValue, maxValue } = first.fact;
  // An open end: some steps up stand for all of them.
  for (let value = minValue ?? 0; value <= (maxValue ?? (minValue ?? 0) + 4); value += 1) {
    for (const truth of truths(rest)) yield truth.set(id, value);
  }
}

/** What an item says at least, told without the code under test: the greatest of its numbers. */
function spokesmen(facts: readonly FactInContext[]): FactInContext[] {
  const items = new Set(facts.map(({ item }) => item.id));
  return [...items].flatMap((id) => {
    const [best] = facts
      .filter(({ item }) => item.id === id)
      .sort(
        ({ fact: a }, { fact: b }) =>
          (b.minValue ?? 0) - (a.minValue ?? 0) ||
          b.value - a.value ||
          b.selector.start - a.selector.start,
      );
    return best ? [best] : [];
  });
}

describe("points of a trend", () => {
  it("hold the true sum of their items, whatever of the words is true, and no more than that", () => {
    fc.assert(
      fc.property(summableFacts, anyStep, (facts, step) => {
        const byId = new Map(facts.map((entry) => [entry.fact.id, entry]));
        for (const { kind, point } of pointsOf(facts, step)) {
          if (kind !== "sum") continue;
          const own = spokesmen(point.candidateIds.flatMap((id) => byId.get(id) ?? []));
          // All ways of the first five, the others at their lower ends: enough to meet both ends, and quick.
          const sums = [...truths(own.slice(0, 5))].map((truth) =>
            own.reduce((sum, { fact }) => sum + (truth.get(fact.id) ?? fact.minValue ?? 0), 0),
          );
          const { min, max } = point.interval;
          expect(Math.min(...sums)).toBe(min);
          if (max !== null) {
            expect(Math.max(...sums)).toBeLessThanOrEqual(max);
            if (own.length <= 5) expect(Math.max(...sums)).toBe(max);
          } else expect(own.some(({ fact }) => fact.maxValue === null)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never rest on a running total and another number", () => {
    fc.assert(
      fc.property(anyFacts, anyStep, (facts, step) => {
        const byId = new Map(facts.map((entry) => [entry.fact.id, entry]));
        for (const { kind, point } of pointsOf(facts, step)) {
          const own = point.factIds.flatMap((id) => byId.get(id)?.fact ?? []);
          if (own.length > 1) expect(own.some(({ cumulative }) => cumulative)).toBe(false);
          if (kind === "sum") expect(own.some(({ cumulative }) => cumulative)).toBe(false);
          if (own.length > 1) expect(METRICS[own[0]?.metric ?? "other"].combinesBy).toBe("sum");
        }
      }),
    );
  });

  it("rest on statements of their column only, the newest day's where nothing is added", () => {
    fc.assert(
      fc.property(anyFacts, anyStep, (facts, step) => {
        const byId = new Map(facts.map((entry) => [entry.fact.id, entry]));
        const columns = columnsOf(facts, step);
        for (const { kind, column, point } of pointsOf(facts, step)) {
          const own = point.candidateIds.flatMap((id) => byId.get(id) ?? []);
          const inColumn = ({ issue }: FactInContext) =>
            columns[column]?.issueIds.includes(issue.id);
          expect(own.every(inColumn)).toBe(true);
          if (kind !== "latest") continue;
          const days = own.map(({ issue }) => issue.date ?? "").sort();
          const chosen = point.factIds.map((id) => byId.get(id)?.issue.date);
          expect(chosen).toEqual([days.at(-1)]);
        }
      }),
    );
  });

  it("leave no statement of a district out, at any step", () => {
    fc.assert(
      fc.property(anyFacts, anyStep, (facts, step) => {
        const told = new Set(pointsOf(facts, step).flatMap(({ point }) => point.candidateIds));
        const own = facts.filter(({ fact }) => fact.district !== null);
        expect([...told].sort()).toEqual(own.map(({ fact }) => fact.id).sort());
      }),
    );
  });
});
