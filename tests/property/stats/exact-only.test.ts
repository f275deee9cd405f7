import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeFactInContext } from "../../../mock/make-fact-in-context";
import { groupComparable } from "../../../src/stats/comparable";
import { rankDistricts } from "../../../src/stats/rank-districts";
import { rowsByBasis } from "../../../src/stats/rows-by-basis";
import { trend } from "../../../src/stats/trend";
import { trendColumns } from "../../../src/stats/trend-columns";
import { anyFacts } from "./arbitrary-facts";

describe("narrowing to exact numbers", () => {
  it("shows a row for each district that said anything exact, where the newest counts", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const group of groupComparable(facts)) {
          const all = rankDistricts(group, { counting: "latest" });
          const rows = rankDistricts(group, { counting: "latest", exactOnly: true });
          const exact = group.facts.filter(({ fact }) => fact.bound === "exact");
          const spoke = new Set(exact.map(({ fact }) => fact.district));
          expect(new Set(rows.map(({ district }) => district))).toEqual(spoke);
          expect(rows.every(({ bound }) => bound === "exact")).toBe(true);
          // Where the newest of all is exact, it stays the one that counts.
          for (const row of all.filter(({ bound }) => bound === "exact")) {
            expect(rows.map(({ factIds }) => factIds)).toContainEqual(row.factIds);
          }
        }
      }),
    );
  });

  it("hides the sums of which a part is hedged, and counts what it hides", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const group of groupComparable(facts)) {
          for (const basis of ["count", "per10k"] as const) {
            const all = rowsByBasis(group, basis);
            const exact = rowsByBasis(group, basis, { exactOnly: true });
            expect(exact.rows.every(({ bound }) => bound === "exact")).toBe(true);
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

  it("takes the newest exact number, and tells what came out since", () => {
    const old = makeFactInContext({ itemId: "1/1", date: "2022-05-01", value: 500 });
    const hedged = { bound: "at_least", marks: ["余"], value: 90, maxValue: 100 } as const;
    const newest = makeFactInContext({ itemId: "2/1", date: "2022-05-08", ...hedged });
    const [group] = groupComparable([old, newest]);
    expect(group && rankDistricts(group, { exactOnly: true })).toMatchObject([
      { value: 500, choice: { code: "latestExact", newer: 1 } },
    ]);
    expect(group && rankDistricts(group)).toMatchObject([{ value: 90 }]);
  });

  it("leaves exact points of a trend as they are, and gives the newest exact number for others, or none", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const issues = [...new Map(facts.map(({ issue }) => [issue.id, issue])).values()];
        const points = (exactOnly: boolean) =>
          new Map(
            trend(facts, trendColumns(issues, "month"), { exactOnly }).flatMap(({ key, lines }) =>
              lines.flatMap(({ district, points: own }) =>
                own.flatMap((point, column) =>
                  point ? [[`${key} ${district} ${column}`, point] as const] : [],
                ),
              ),
            ),
          );
        const all = points(false);
        for (const [place, point] of points(true)) {
          expect(point.bound).toBe("exact");
          const plain = all.get(place);
          if (plain?.bound === "exact" && plain.choice.code !== "separate") {
            expect(point.factIds).toEqual(plain.factIds);
          }
          expect(plain?.candidateIds).toEqual(expect.arrayContaining([...point.factIds]));
        }
      }),
    );
  });
});
