import { describe, expect, it } from "vitest";
import { makeIssue } from "../../../../mock/make-issue";
import { makeItem } from "../../../../mock/make-item";
import { cite } from "../../../../src/features/source/cite";

const issue = makeIssue({
  id: "2203",
  series: "首都精神文明建设情况简报",
  number: 11,
  serial: 2203,
  date: "2022-05-06",
  publisher: "首都精神文明办",
});
const item = makeItem({ headline: "大兴区凝聚正能量。", creditText: "大兴区文明办" });
const LINK = "https://example.org/?fact=2203/1@218";

describe("cite", () => {
  it("names author, title, host, numbers, date, words and place", () => {
    expect(cite(issue, item, "11 万余人次", LINK)).toBe(
      `大兴区文明办. 大兴区凝聚正能量[R]//首都精神文明办. 首都精神文明建设情况简报: 第 11 期（总第 2203 期）. 2022-05-06. “11 万余人次”. ${LINK}`,
    );
  });

  it.each([
    [
      "the publisher signs where the item does not",
      issue,
      { ...item, creditText: null },
      /^首都精神文明办\. 大/,
    ],
    [
      "a running number alone is enough",
      { ...issue, number: null },
      item,
      /简报: （总第 2203 期）/,
    ],
    ["a number alone is enough", { ...issue, serial: null }, item, /简报: 第 11 期\. 2022/],
    [
      "no number leaves no colon",
      { ...issue, number: null, serial: null },
      item,
      /情况简报\. 2022/,
    ],
    ["no date leaves no gap", { ...issue, date: null }, item, /2203 期）\. “11/],
    [
      "no series leaves publisher and number",
      { ...issue, series: null },
      item,
      /\/\/首都精神文明办\. 第 11 期（总第 2203 期）\. 2022/,
    ],
    [
      "a text of no series and no number has no host, and never its id",
      { ...issue, id: "text-ff93cac3", series: null, number: null, serial: null },
      item,
      /正能量\[R\]\. 2022-05-06\. “11/,
    ],
  ] as const)("%s", (_title, someIssue, someItem, expected) => {
    const citation = cite(someIssue, someItem, "11 万余人次", LINK);
    expect(citation).toMatch(expected);
    expect(citation).not.toMatch(/null|undefined|\s{2}|。\[R\]/);
  });
});
