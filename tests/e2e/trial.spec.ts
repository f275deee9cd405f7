import type { Page } from "@playwright/test";
import { chartsDrawn, openPage } from "./support/page-parts";
import { expect, test } from "./support/test";

const account = (page: Page) => page.getByRole("dialog").getByRole("status");
const field = (page: Page) => page.getByRole("dialog").getByRole("textbox");
const marks = (page: Page) => page.getByRole("dialog").locator("mark");

/** Presses Tab until the focus is there; fails where it is not met. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = page.locator(":focus");
  for (let left = 10; left > 0; left -= 1) {
    await page.keyboard.press("Tab");
    const words = await focused.evaluate(
      (element) => (element as HTMLTextAreaElement).labels?.[0]?.textContent || element.textContent,
    );
    if (words === name) return;
  }
  throw new Error(`no way to ${name} by Tab`);
}

test("reads a tried sentence by keyboard alone, with code that comes in two files and not before", async ({
  page,
}) => {
  await openPage(page);
  // What the page itself loads late is no part of what the trial asks for.
  await chartsDrawn(page);
  const trend = page.getByRole("region", { name: /^趋势/ });
  await expect(trend).toContainText("一期不成趋势");
  await page.getByRole("button", { name: "读数规则" }).focus();
  const asked: string[] = [];
  await page.keyboard.press("Enter");
  await expect(account(page)).toHaveText("还没有文字，未作判断。");
  page.on("request", (request) => asked.push(request.url()));

  await tabTo(page, "输入或粘贴一句话、一段话");
  await page.keyboard.type("海淀区约 8 万余人次");
  await expect(account(page)).toHaveText("1 处数字：1 入库，0 已说明");
  await expect(marks(page)).toHaveText(["约 8 万余人次"]);

  await tabTo(page, "用例句试试");
  await expect(page.locator(":focus")).toHaveCSS("outline-style", "solid");
  await page.keyboard.press("Enter");
  await expect(account(page)).toHaveText("3 处数字：2 入库，1 已说明");
  await expect(marks(page)).toHaveText(["423 支", "11 万余人次", "50 元"]);
  await expect(page.getByRole("definition").nth(1)).toContainText("11万余人次");
  await expect(page.getByRole("definition").nth(2)).toContainText("罚款、赔偿或违规的后果");
  expect(asked.sort()).toEqual([
    expect.stringMatching(/\/assets\/divisions-[^/]+\.js$/),
    expect.stringMatching(/\/assets\/ingest-[^/]+\.js$/),
  ]);

  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("keeps up with typing in a text of the greatest length", async ({ page }) => {
  await openPage(page, "?guide=true");
  const sentence = "大兴区组建志愿者服务队 423 支，累计发动志愿者 11 万余人次。";
  await field(page).fill(sentence.repeat(55));
  await expect(account(page)).toHaveText("110 处数字：110 入库，0 已说明");
  await field(page).pressSequentially("海淀区 3 人。");
  await expect(account(page)).toHaveText("111 处数字：111 入库，0 已说明");
  await field(page).fill(sentence.repeat(70));
  await expect(account(page)).toContainText("超过 2,000 字");
  await expect(marks(page)).toHaveCount(0);
});
