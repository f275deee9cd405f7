import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeFactInContext } from "../../../mock/make-fact-in-context";
import { groupComparable } from "../../../src/stats/comparable";
import { rankDistricts } from "../../../src/stats/rank-districts";
import { rowsByBasis } from "../../../src/stats/rows-by-basis";
import { trend } from "../../../src/stats/trend";
import { anyFacts } from "./arbitrary-facts";

describe("narrowing to exact numbers", () => {
  it("never changes which statement counts: it hides the rows that are not exact", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const group of groupComparable(facts)) {
          for (const basis of ["count", "per10k"] as const) {
            const all = rowsByBasis(group, basis);
            const exact = rowsByBasis(group, basis, { exactOnly: true });
            const unranked = ({ rows }: typeof all) => rows.map(({ rank: _, ...row }) => row);
            expect(unranked(exact)).toEqual(unranked(all).filter(({ bound }) => bound === "exact"));
            expect(exact.rows.length + exact.hidden).toBe(all.rows.length);
            expect(all.hidden).toBe(0);
          }
        }
      }),
    );
  });

  it("ranks among the rows that stay", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const group of groupComparable(facts)) {
          const rows = rankDistricts(group, { exactOnly: true, amongThemselves: true });
          const ranked = rows.filter(({ rank }) => rank.code === "rank");
          for (const { rank, value } of ranked) {
            const greater = ranked.filter((other) => other.value > value).length;
            expect(rank).toMatchObject({ from: greater + 1, of: ranked.length });
          }
        }
      }),
    );
  });

  it("does not take an old exact number for the newest", () => {
    const old = makeFactInContext({ itemId: "1/1", date: "2022-05-01", value: 500 });
    const hedged = { bound: "at_least", marks: ["余"], value: 90, maxValue: 100 } as const;
    const newest = makeFactInContext({ itemId: "2/1", date: "2022-05-08", ...hedged });
    const [group] = groupComparable([old, newest]);
    expect(group && rankDistricts(group, { exactOnly: true })).toEqual([]);
    expect(group && rankDistricts(group)).toMatchObject([{ value: 90 }]);
  });

  it("leaves the points of a trend as they are, or out", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const issues = [...new Map(facts.map(({ issue }) => [issue.id, issue])).values()];
        const points = (exactOnly: boolean) =>
          trend(facts, issues, ["110101", "110102"], { exactOnly }).flatMap(({ segments }) =>
            segments.flatMap((segment) => segment.points),
          );
        const ids = (list: ReturnType<typeof points>) => list.map(({ factId }) => factId).sort();
        expect(ids(points(true))).toEqual(
          ids(points(false).filter(({ bound }) => bound === "exact")),
        );
      }),
    );
  });
});
