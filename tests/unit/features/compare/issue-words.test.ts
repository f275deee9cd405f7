import { describe, expect, it } from "vitest";
import { makeFactInContext } from "../../../../mock/make-fact-in-context";
import { issueWords } from "../../../../src/features/compare/issue-words";
import { groupComparable } from "../../../../src/stats/comparable";
import { rankDistricts } from "../../../../src/stats/rank-districts";
import { totalRows } from "../../../../src/stats/total-rows";
import { nameIssues } from "../../../../src/ui/name-issues";
import { CHINESE } from "../../../../src/ui/text/text";

const events = { metric: "activities", unitText: "场" } as const;
const march = makeFactInContext({ ...events, itemId: "1/1", date: "2022-03-04" });
const may = makeFactInContext({ ...events, itemId: "2/1", date: "2022-05-06" });

function wordsOf(facts: (typeof march)[]) {
  const issueById = new Map(facts.map(({ issue }) => [issue.id, issue]));
  const nameOf = nameIssues(CHINESE, { issues: [...issueById.values()], items: [] });
  const [group] = groupComparable(facts);
  const rows = group ? rankDistricts(group) : [];
  const words = rows.map((row) => issueWords(CHINESE, row, issueById, nameOf));
  return { words, rows, total: group ? totalRows(group, rows) : null };
}

describe("issueWords", () => {
  it("names the one issue behind a number, with its day", () => {
    expect(wordsOf([may]).words[0]).toMatch(/第 1 期 · 2022年5月6日$/);
  });

  it("names no single issue for a sum, but how many and from when to when", () => {
    const { words, rows, total } = wordsOf([march, may]);
    expect(words[0]).toBe("2 期 · 2022年3月4日—5月6日");
    expect(rows).toMatchObject([{ dates: { from: "2022-03-04", to: "2022-05-06" } }]);
    expect(total).toMatchObject({ dates: { from: "2022-03-04", to: "2022-05-06" } });
  });
});
