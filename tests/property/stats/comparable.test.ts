import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { METRICS } from "../../../src/model/metric";
import { groupComparable } from "../../../src/stats/comparable";
import type { FactInContext } from "../../../src/stats/fact-in-context";
import { rankDistricts } from "../../../src/stats/rank-districts";
import { totalRows } from "../../../src/stats/total-rows";
import { trend } from "../../../src/stats/trend";
import { trendColumns } from "../../../src/stats/trend-columns";
import { unitFamily } from "../../../src/stats/unit-family";
import { anyFacts } from "./arbitrary-facts";

/** The rule said once more, pair by pair and without the code under test. */
function mayMeet({ fact: a }: FactInContext, { fact: b }: FactInContext): boolean {
  const isNamed = METRICS[a.metric].countsOneThing || a.subject !== null;
  return (
    a.metric === b.metric &&
    (a.id === b.id || isNamed) &&
    (METRICS[a.metric].countsOneThing || a.subject === b.subject) &&
    // A total of several districts, or of nobody knows whom, meets no district's number.
    (a.district === null) === (b.district === null) &&
    unitFamily(a.metric, a.unitText) === unitFamily(b.metric, b.unitText) &&
    a.scope === b.scope &&
    a.per === b.per &&
    (a.period?.start ?? null) === (b.period?.start ?? null) &&
    a.planned === b.planned
  );
}

const shuffled = anyFacts.chain((facts) =>
  fc.record({
    facts: fc.constant(facts),
    other: fc.shuffledSubarray(facts, { minLength: facts.length }),
  }),
);

describe("comparable groups", () => {
  it("are exactly the classes of the pairwise rule, each fact in one", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const groups = groupComparable(facts);
        expect(groups.flatMap((group) => group.facts)).toHaveLength(facts.length);
        const groupOf = new Map(
          groups.flatMap((group) => group.facts.map(({ fact }) => [fact.id, group.key] as const)),
        );
        for (const a of facts) {
          for (const b of facts) {
            expect(groupOf.get(a.fact.id) === groupOf.get(b.fact.id)).toBe(mayMeet(a, b));
          }
        }
      }),
    );
  });

  it("have at most one main group a metric, and it is plain and done", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const mains = groupComparable(facts).filter(({ apart }) => apart.length === 0);
        expect(new Set(mains.map(({ metric }) => metric)).size).toBe(mains.length);
        for (const { scope, period, planned, metric } of mains) {
          expect([scope, period, planned]).toEqual([null, "total", false]);
          expect(METRICS[metric].combinesBy).not.toBe("none");
        }
      }),
    );
  });

  it("give each way of standing apart a reason of its own", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { scope, since, per, planned, apart } of groupComparable(facts)) {
          const codes = new Set(apart.map(({ code }) => code));
          expect(codes.has("narrowerScope")).toBe(scope !== null);
          expect(codes.has("sinceDate")).toBe(since !== null);
          expect(codes.has("rate") || codes.has("perItem")).toBe(per !== null);
          expect(codes.has("planned")).toBe(planned);
        }
      }),
    );
  });

  it("never mix in a rank, a total or a line of a trend", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const byId = new Map(facts.map((entry) => [entry.fact.id, entry]));
        const agree = (ids: readonly string[]) => {
          const entries = ids.flatMap((id) => byId.get(id) ?? []);
          return entries.every((a) => entries.every((b) => mayMeet(a, b)));
        };
        for (const group of groupComparable(facts)) {
          const rows = rankDistricts(group);
          const total = totalRows(group, rows);
          expect(agree(rows.flatMap((row) => row.candidateIds))).toBe(true);
          if (total.code === "total") expect(agree(total.factIds)).toBe(true);
          if (group.apart.length > 0) {
            expect(rows.every(({ rank }) => rank.code === "unrankable")).toBe(true);
          }
        }
        const issues = [...new Map(facts.map(({ issue }) => [issue.id, issue])).values()];
        for (const { lines } of trend(facts, trendColumns(issues, "issue"))) {
          const points = lines.flatMap((line) => line.points);
          expect(agree(points.flatMap((point) => point?.candidateIds ?? []))).toBe(true);
        }
      }),
    );
  });

  it("do not depend on the order in which facts arrive, nor do their rows and totals", () => {
    fc.assert(
      fc.property(shuffled, ({ facts, other }) => {
        const state = (list: readonly FactInContext[]) =>
          groupComparable(list).map((group) => {
            const rows = rankDistricts(group);
            return { group, rows, total: totalRows(group, rows) };
          });
        expect(state(other)).toEqual(state(facts));
      }),
    );
  });
});
