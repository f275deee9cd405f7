import type { Page } from "@playwright/test";
import { comparePanel, drawer, openPage, titleNumbers } from "./support/page-parts";
import { expect, test } from "./support/test";

/** Lets no such file through until the answer is called. */
async function withhold(page: Page, files: string): Promise<() => Promise<void>> {
  await page.route(files, (route) => route.abort());
  return () => page.unroute(files);
}

const charts = '[role="img"] svg';

test("says that a chart's code did not come, and draws the chart on retry", async ({ page }) => {
  const letCome = await withhold(page, "**/assets/GroupBars-*.js");
  await openPage(page);
  const notices = comparePanel(page).getByRole("alert");
  await expect(notices.first()).toContainText("没有取到");
  await expect(notices.first()).not.toContainText("http");
  const count = await notices.count();
  await letCome();
  for (let left = count; left > 0; left -= 1) {
    await notices.first().getByRole("button", { name: "重试" }).click();
    await expect(notices).toHaveCount(left - 1);
  }
  await expect(comparePanel(page).locator(charts)).toHaveCount(count);
});

test("stays Chinese where English does not come, and becomes English on retry", async ({
  page,
}) => {
  const letCome = await withhold(page, "**/assets/en-*.js");
  await openPage(page, "?lang=en");
  await expect(page.getByRole("alert")).toContainText("暂以中文显示");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(titleNumbers(page)).not.toHaveCount(0);
  await letCome();
  await page.getByRole("alert").getByRole("button", { name: "重试" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("keeps the page where the guide does not come, and opens it on retry", async ({ page }) => {
  const letCome = await withhold(page, "**/assets/GuideDialog-*.js");
  await openPage(page, "?guide=true");
  await expect(page.getByRole("alert")).toBeInViewport();
  await expect(titleNumbers(page)).not.toHaveCount(0);
  await letCome();
  await page.getByRole("alert").getByRole("button", { name: "重试" }).click();
  await expect(page.getByRole("dialog", { name: "读数规则" })).toBeVisible();
});

test("keeps the guide where the reader does not come, and reads the sentence on retry", async ({
  page,
}) => {
  const letCome = await withhold(page, "**/assets/ingest-*.js");
  await openPage(page, "?guide=true");
  const guide = page.getByRole("dialog", { name: "读数规则" });
  await guide.getByRole("textbox").fill("发动志愿者 300 名。");
  await expect(guide.getByRole("alert")).toContainText("没有取到");
  await expect(guide.getByRole("heading", { name: "什么算一条数据" })).toBeVisible();
  await letCome();
  await guide.getByRole("alert").getByRole("button", { name: "重试" }).click();
  await expect(guide.getByRole("alert")).toHaveCount(0);
  await expect(guide.getByRole("status")).toHaveText("1 处数字：1 入库，0 已说明");
});

test("keeps the page where the source panel does not come, and opens it on retry", async ({
  page,
}) => {
  const letCome = await withhold(page, "**/assets/SourcePanel-*.js");
  await openPage(page);
  await titleNumbers(page).first().click();
  await expect(page.getByRole("alert")).toBeInViewport();
  await letCome();
  await page.getByRole("alert").getByRole("button", { name: "重试" }).click();
  await expect(drawer(page)).toBeVisible();
});
