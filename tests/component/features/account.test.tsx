import { act, cleanup, render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { makeIssue } from "../../../mock/make-issue";
import { makeItem } from "../../../mock/make-item";
import { DataProvider } from "../../../src/data/DataProvider";
import { Account } from "../../../src/features/source/Account";
import type { Lang } from "../../../src/model/lang";
import { QUESTIONS } from "../../../src/model/question";
import { TextProvider } from "../../../src/ui/TextProvider";
import { loadEnglish } from "../../../src/ui/text/text";

interface Entry {
  readonly words: string;
  readonly reason: string;
  /** Left out, as in a ledger of an earlier reader. */
  readonly rule?: string | null;
}

let issues = 0;

/** Each ledger belongs to an issue of its own, since files are fetched once only. */
async function renderAccount(entries: readonly Entry[], lang: Lang = "zh") {
  issues += 1;
  const issue = makeIssue({ id: `account-${issues}` });
  const item = makeItem({ id: `${issue.id}/1` });
  const rejected = entries.map(({ words, ...entry }, index) => ({
    itemId: item.id,
    ...entry,
    selector: { start: index * 10, end: index * 10 + words.length, exact: words },
  }));
  vi.stubGlobal("fetch", async (url: string) =>
    url.endsWith(".json")
      ? Response.json({ issueId: issue.id, rejected, problems: [] })
      : new Response(null, { status: 404 }),
  );
  await act(async () => {
    render(
      <DataProvider>
        <Suspense>
          <TextProvider lang={lang}>
            <Account item={item} issue={issue} factCount={2} />
          </TextProvider>
        </Suspense>
      </DataProvider>,
    );
  });
  await screen.findByRole("group");
}

/** What stands beside each reason, line by line. */
function rows(): string[][] {
  return screen.getAllByRole("term").map((term) => {
    const cells = [...(term.parentElement?.querySelectorAll("dd") ?? [])];
    const lines = cells.flatMap((cell) =>
      [...cell.children].map((line) =>
        [...(line.tagName === "UL" ? line.children : [line])]
          .map(({ textContent }) => textContent)
          .join(" "),
      ),
    );
    return [term.textContent ?? "", ...lines];
  });
}

const MENU = { words: "18元", reason: "rule", rule: "price/menu" };
const FEE = { words: "60元", reason: "rule", rule: "price/tariff" };
const FLOOR = { words: "不少于2人", reason: "rule", rule: "limit/sum" };
const DAY = { words: "3月5日", reason: "date", rule: "date/month-and-day" };

beforeAll(async () => {
  // The page waits for it without a sign; a test had better not.
  await loadEnglish();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the account of numerals", () => {
  it("says once why numerals of one question are no facts, in the order of the text", async () => {
    await renderAccount([MENU, DAY, FLOOR, FEE]);
    expect(screen.getByText("本条 6 处数字：2 入库，4 已说明")).toBeTruthy();
    expect(rows()).toEqual([
      [
        "规则、定额 3",
        "18元 60元",
        "标价或收费标准，说的是该付多少，不是付了多少。",
        "不少于2人",
        "最多或最少可以多少，是限度，不是实际的数。",
      ],
      ["日期 1", "3月5日", "日期、星期或年份，说的是什么时候，不是多少。"],
    ]);
  });

  it("says so in English", async () => {
    await renderAccount([MENU, DAY], "en");
    expect(rows()).toEqual([
      ["rule or quota 1", "18元", "A price or a charge: what has to be paid, not what was paid."],
      ["date 1", "3月5日", "A day, a month or a year: when, not how many."],
    ]);
  });

  it("gives the reason alone where the ledger keeps no rule", async () => {
    await renderAccount([
      { words: "18元", reason: "rule" },
      { words: "3月5日", reason: "date", rule: null },
    ]);
    expect(rows()).toEqual([
      ["规则、定额 1", "18元"],
      ["日期 1", "3月5日"],
    ]);
  });

  it("gives the reason alone where the rule is of a question that it does not know", async () => {
    await renderAccount([
      { ...MENU, rule: "fortune/told" },
      { ...FEE, rule: "toString" },
      { ...FLOOR, rule: "" },
    ]);
    expect(rows()).toEqual([["规则、定额 3", "18元 60元 不少于2人"]]);
  });

  it("has a sentence for every question", async () => {
    await renderAccount(
      QUESTIONS.map((question, index) => ({
        words: `${index}个`,
        reason: "rule",
        rule: `${question}/any`,
      })),
    );
    expect(rows()).toHaveLength(1);
    expect(new Set(rows()[0]).size).toBe(1 + 2 * QUESTIONS.length);
  });
});
