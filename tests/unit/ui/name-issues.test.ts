import { describe, expect, it } from "vitest";
import { makeIssue } from "../../../mock/make-issue";
import { makeItem } from "../../../mock/make-item";
import { nameIssues } from "../../../src/ui/name-issues";
import { sourceWords } from "../../../src/ui/source-words";
import { CHINESE, loadEnglish } from "../../../src/ui/text/text";

const BULLETIN = "首都精神文明建设情况简报";
const numbered = makeIssue({ id: "2203", series: BULLETIN, number: 11, serial: 2203 });
const notice = makeIssue({ id: "text-ff93cac3", series: null, number: null, serial: null });
const headline = "关于在全区范围内开展学雷锋志愿服务月活动的通知";
const items = [
  makeItem({ id: "text-ff93cac3/1", headline }),
  makeItem({ id: "text-ff93cac3/2", headline: "第二条" }),
];

describe("nameIssues", () => {
  const nameOf = nameIssues(CHINESE, { issues: [numbered, notice], items });

  it("says the number, and the running number where asked for", () => {
    expect(nameOf(numbered)).toBe("第 11 期");
    expect(nameOf(numbered, { withSerial: true })).toBe("第 11 期 · 总第 2203 期");
    expect(nameOf({ ...numbered, number: null })).toBe("总第 2203 期");
  });

  it("calls an issue without a number by its first headline, clipped, and its day", () => {
    expect(nameOf(notice)).toBe("《关于在全区范围内开展学雷锋志愿服务月活动…》 · 2022年5月6日");
    expect(nameOf(notice, { beside: ["date"] })).toBe(
      "《关于在全区范围内开展学雷锋志愿服务月活动…》",
    );
  });

  it("never says an id, not even where nothing else is known", async () => {
    const bare = { ...notice, date: null };
    for (const text of [CHINESE, await loadEnglish()]) {
      const name = nameIssues(text, { issues: [bare], items: [] })(bare);
      expect(name).not.toMatch(/text-|^$/);
    }
  });

  it.each([
    ["series", { series: "北京社工通讯" }, "第 9 期 · 北京社工通讯"],
    ["date", { date: "2021-04-02" }, "第 9 期 · 2021年4月2日"],
  ] as const)("adds the %s where two would read alike", (_, difference, expected) => {
    const first = makeIssue({ id: "a", series: BULLETIN, number: 9 });
    const second = makeIssue({ id: "b", series: BULLETIN, number: 9, ...difference });
    const name = nameIssues(CHINESE, { issues: [first, second], items: [] });
    expect(name(second)).toBe(expected);
    expect(name(first)).not.toBe(name(second));
  });

  it("adds nothing that stands beside the name", () => {
    const first = makeIssue({ id: "a", number: 9 });
    const second = makeIssue({ id: "b", number: 9, date: "2021-04-02" });
    const name = nameIssues(CHINESE, { issues: [first, second], items: [] });
    expect(name(first, { beside: ["date"] })).toBe("第 9 期");
  });
});

describe("sourceWords", () => {
  const nameOf = nameIssues(CHINESE, { issues: [numbered, notice], items });
  const say = (issues: (typeof numbered)[]) =>
    sourceWords(CHINESE, issues, nameOf).replaceAll("\u2011", "-");

  it("counts each series by itself, and texts without one as such", () => {
    const second = makeIssue({ ...numbered, id: "2204", date: "2022-05-13" });
    const other = makeIssue({ id: "7", series: "北京社工通讯" });
    expect(say([notice, numbered, second, other])).toBe(
      `来源：${BULLETIN} × 2、北京社工通讯 × 1、无刊名的文本 × 1, 2022年5月6日—5月13日`,
    );
  });

  it("names a single issue", () => {
    expect(say([numbered])).toBe(`来源：${BULLETIN} 第 11 期 · 总第 2203 期, 2022年5月6日`);
    expect(say([notice])).toBe("来源：《关于在全区范围内开展学雷锋志愿服务月活动…》, 2022年5月6日");
  });
});
