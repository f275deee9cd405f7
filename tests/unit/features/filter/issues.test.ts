import { describe, expect, it } from "vitest";
import { makeIssue } from "../../../../mock/make-issue";
import { type IssueRow, issueRows, keepRows } from "../../../../src/features/filter/issue-rows";
import { searchedWords, searchFor } from "../../../../src/features/filter/issue-search";
import { nextRow } from "../../../../src/features/filter/use-row-walk";

const issues = [
  makeIssue({ id: "1", date: "2021-12-20" }),
  makeIssue({ id: "2", date: "2022-05-06" }),
  makeIssue({ id: "3", date: "2022-05-20" }),
  makeIssue({ id: "4", date: null }),
  makeIssue({ id: "5", date: "2022-06-01" }),
];

const wordsOf = (rows: readonly IssueRow[]) =>
  rows.map((row) => {
    if (row.kind === "issue") return row.issue.id;
    if (row.kind === "undated") return `undated (${row.issueIds.length})`;
    const { period, count } = row;
    return `${period.year}${period.kind === "month" ? `-${period.month}` : ""} (${count})`;
  });

describe("issueRows", () => {
  it("lists issues under year and month, newest first, those without a date last", () => {
    expect(wordsOf(issueRows(issues))).toEqual([
      "2022 (3)",
      "2022-6 (1)",
      "5",
      "2022-5 (2)",
      "3",
      "2",
      "2021 (1)",
      "2021-12 (1)",
      "1",
      "undated (1)",
      "4",
    ]);
  });
});

describe("keepRows", () => {
  it("keeps the headings over what is left, with the count of all", () => {
    const rows = issueRows(issues);
    expect(wordsOf(keepRows(rows, ({ id }) => id === "2" || id === "4"))).toEqual([
      "2022 (3)",
      "2022-5 (2)",
      "2",
      "undated (1)",
      "4",
    ]);
    expect(wordsOf(keepRows(rows, ({ id }) => id === "1"))).toEqual([
      "2021 (1)",
      "2021-12 (1)",
      "1",
    ]);
    expect(keepRows(rows, () => false)).toEqual([]);
    expect(keepRows(rows, () => true)).toEqual(rows);
  });
});

describe("searchFor", () => {
  const searched = searchedWords([
    "第 11 期 · 总第 2203 期",
    "首都精神文明建设情况简报 ABC",
    "2022-05-06",
    "2022年5月6日",
    11,
    2203,
    null,
  ]);

  it.each([
    ["", true],
    ["2203", true],
    ["２２０３", true],
    ["220", true],
    ["203", false],
    ["第11期", true],
    ["第 11 期", true],
    ["第12期", false],
    ["2022年5月", true],
    ["2022-05", true],
    ["精神文明 11", true],
    ["精神文明 12", false],
    ["abc", true],
    ["ＡＢＣ", true],
    [".*", false],
  ])("asked for “%s” says %s", (query, expected) => {
    expect(searchFor(query)(searched)).toBe(expected);
  });
});

describe("nextRow", () => {
  it.each([
    ["ArrowDown", 3, 4],
    ["ArrowDown", 9, 9],
    ["ArrowUp", 0, 0],
    ["PageDown", 0, 8],
    ["PageUp", 9, 1],
    ["Home", 5, 0],
    ["End", 5, 9],
    ["Enter", 5, null],
    ["toString", 5, null],
  ])("%s leads from row %i of ten to %s", (key, row, expected) => {
    expect(nextRow(key, row, 10)).toBe(expected);
  });
});
