import { describe, expect, it } from "vitest";
import type { RankedGroup } from "../../../../src/features/compare/compare-metric";
import { foldGroups } from "../../../../src/features/compare/fold-groups";

/** Only how many rows a group has matters here. */
function groupOf(rowCount: number): RankedGroup {
  return {
    group: {},
    rows: Array.from({ length: rowCount }, () => ({})),
  } as unknown as RankedGroup;
}

const sizes = (groups: readonly RankedGroup[]) => groups.map(({ rows }) => rows.length);

describe("foldGroups", () => {
  it.each([
    { rows: [1, 1], most: [3, 36], shown: [1, 1], folded: [] },
    { rows: [1, 1, 1, 1, 2], most: [3, 36], shown: [1, 1, 1], folded: [1, 2] },
    { rows: [400], most: [12, 36], shown: [36], folded: [364] },
    { rows: [30, 10, 5], most: [12, 36], shown: [30, 6], folded: [4, 5] },
  ] as const)("shows $shown and folds $folded of $rows", ({ rows, most, shown, folded }) => {
    const result = foldGroups(rows.map(groupOf), most[0], most[1]);
    expect(sizes(result.shown)).toEqual(shown);
    expect(sizes(result.folded)).toEqual(folded);
  });
});
