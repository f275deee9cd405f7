import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { makeIssue } from "../../mock/make-issue";
import {
  chips,
  drawer,
  left,
  litMark,
  metricOption,
  openFilter,
  openPage,
  titleNumbers,
} from "./support/page-parts";
import { rawDataset } from "./support/real-dataset";
import { expect, test } from "./support/test";

const DAY = 86_400_000;
const ISSUES = 2200;
const SERIAL = 3000;

/** The published bulletin among thousands of issues, one a day up to the last day of 2026, of two series. */
const manyIssues = Array.from({ length: ISSUES }, (_, place) =>
  makeIssue({
    id: String(SERIAL + place),
    series: place % 3 === 0 ? "（合成数据）每日快讯" : "（合成数据）工作简报",
    number: (place % 365) + 1,
    date: new Date(Date.UTC(2026, 11, 31) - (ISSUES - 1 - place) * DAY).toISOString().slice(0, 10),
  }),
);

async function openMany(page: Page, query = ""): Promise<void> {
  await page.route("**/data/dataset.json", (route) =>
    route.fulfill({ json: { ...rawDataset, issues: [...rawDataset.issues, ...manyIssues] } }),
  );
  await openPage(page, query);
}

const panel = (page: Page) => page.getByRole("complementary", { name: "筛选" });
const issueRows = (page: Page) => panel(page).getByRole("listitem");
const search = (page: Page) => panel(page).getByRole("searchbox");
const heightOf = (page: Page) => panel(page).evaluate(({ scrollHeight }) => scrollHeight);

test("writes a year, a quarter and a month as two dates, and names them on one chip", async ({
  page,
}) => {
  await openPage(page, "?metric=volunteer_times");
  const year = page.getByLabel("年", { exact: true });
  const part = page.getByLabel("季度或月");
  await expect(part).toBeDisabled();
  await expect(year.locator("option")).toHaveText(["不限", "2022年"]);
  await year.selectOption("2022年");
  await expect(page).toHaveURL(/from=2022-01-01&to=2022-12-31/);
  await expect(chips(page)).toHaveText([/志愿服务人次/, /^2022年\s*×$/]);
  await expect(part.locator("option")).toHaveText(["全年", "第二季度", "5月"]);
  await part.selectOption("第二季度");
  await expect(page).toHaveURL(/from=2022-04-01&to=2022-06-30/);
  await part.selectOption("5月");
  await expect(page).toHaveURL(/from=2022-05-01&to=2022-05-31/);
  await expect(page.getByLabel("从", { exact: true })).toHaveValue("2022-05-01");
  await expect(panel(page).locator("summary").filter({ hasText: "时间" })).toContainText(
    "2022年5月",
  );
  await page.getByLabel("从", { exact: true }).fill("2022-05-06");
  await expect(year).toHaveValue("own");
  await expect(chips(page)).toHaveText([/志愿/, /2022年5月6日起/, /2022年5月31日止/]);
  await year.selectOption("不限");
  await expect(chips(page)).toHaveCount(1);
  expect(new URL(page.url()).search).toBe("?metric=volunteer_times");
});

test("takes forty presses on a date for one step back", async ({ page }) => {
  await openMany(page, "?metric=volunteer_times&from=2022-05-01");
  const from = panel(page).getByLabel("从", { exact: true });
  await from.focus();
  const length = () => page.evaluate(() => window.history.length);
  const before = await length();
  for (const part of [14, 13, 13]) {
    for (let press = 0; press < part; press += 1) await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowRight");
  }
  await expect(page).toHaveURL(/from=\d{4}-\d\d-14/);
  await expect(from).toBeFocused();
  expect(await length()).toBe(before + 1);
  await page.goBack();
  await expect(page).toHaveURL(/from=2022-05-01/);
  await expect(from).toHaveValue("2022-05-01");
});

test("shows one metric at a time until more are asked for", async ({ page }) => {
  await openPage(page, "?metric=volunteer_times");
  await metricOption(page, "文明实践站").click();
  await expect(page).toHaveURL(/metric=practice_stations$/);
  const more = page.getByRole("checkbox", { name: "再选一个对比" });
  await more.check();
  await metricOption(page, "文明实践所").click();
  await expect(page).toHaveURL(/metric=practice_stations,practice_posts$/);
  await more.uncheck();
  await expect(page).toHaveURL(/metric=practice_stations$/);
  await expect(panel(page).getByRole("radio", { checked: true })).toHaveCount(1);
});

test("stays as high as the screen with thousands of issues, whichever section is open", async ({
  page,
}) => {
  await openMany(page, "?metric=volunteer_times");
  await expect(page.getByText("2,201 期")).toBeVisible();
  expect(await heightOf(page)).toBeLessThanOrEqual(860);
  for (const title of ["期", "栏目", "区"]) {
    await openFilter(page, title);
    if (title === "期") await expect(issueRows(page)).not.toHaveCount(0);
    await expect.poll(() => heightOf(page)).toBeLessThanOrEqual(860);
  }
  await expect(panel(page).locator("details[open]")).toHaveCount(3);
});

test("finds, walks and chooses issues by keyboard", async ({ page }) => {
  await openMany(page, "?metric=volunteer_times");
  await openFilter(page, "期");
  await expect(issueRows(page).first()).toContainText("2026年");
  expect(await issueRows(page).count()).toBeLessThan(40);
  await search(page).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("button", { name: "2026年全部 365 期" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("checkbox", { name: "总第 5199 期" })).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/issue=5199/);
  await page.keyboard.press("End");
  await expect(page.getByRole("checkbox", { name: "总第 3000 期" })).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/issue=5199,3000/);
  await expect(chips(page)).toHaveCount(3);

  await page.keyboard.type("２２０３");
  await expect(search(page)).toBeFocused();
  await expect(search(page)).toHaveValue("２２０３");
  await expect(issueRows(page)).toHaveCount(3);
  await expect(issueRows(page).last()).toContainText("首都精神文明建设情况简报");
  await search(page).fill("每日快讯 2025年3月");
  await expect(issueRows(page).first()).toContainText("2025年");
  await expect(page.getByRole("button", { name: "2025年3月全部 31 期" })).toBeVisible();
  await search(page).fill("没有这样的词");
  await expect(panel(page).getByText("没有这样的期")).toBeVisible();
});

test("chooses a whole month by its heading", async ({ page }) => {
  await openMany(page, "?metric=volunteer_times&issue=2203");
  await openFilter(page, "期");
  const december = page.getByRole("button", { name: "2026年12月全部 31 期" });
  await december.click();
  await expect(page).toHaveURL(/\?metric=volunteer_times&from=2026-12-01&to=2026-12-31$/);
  await expect(december).toHaveAttribute("aria-pressed", "true");
  await expect(chips(page)).toHaveText([/志愿/, /2026年12月/]);
  await december.click();
  await expect(page).toHaveURL(/\?metric=volunteer_times$/);
});

test("folds to a bar that still says what is filtered and left, until the tab is closed", async ({
  page,
}) => {
  await openPage(page, "?metric=volunteer_times&district=110108");
  const figure = page.getByRole("region").first();
  const widthOf = async () => (await figure.boundingBox())?.width ?? 0;
  const before = await widthOf();
  await page.getByRole("button", { name: "收起筛选" }).click();
  await expect(panel(page)).toHaveCount(0);
  await expect(left(page)).toBeVisible();
  await expect(chips(page)).toHaveText([/志愿服务人次/, /海淀/]);
  expect(await widthOf()).toBeGreaterThan(before + 150);
  await expect(page.getByRole("button", { name: "展开筛选" })).toBeFocused();
  const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
  expect(stored).toEqual([0, 0]);
  await page.goto("/");
  await expect(panel(page)).toBeVisible();
  await expect(chips(page)).toHaveCount(0);
});

test("begins folded where there is no room beside the figure", async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await openPage(page);
  await expect(page.getByRole("button", { name: "展开筛选" })).toBeVisible();
  await expect(panel(page)).toHaveCount(0);
});

test("offers English to a browser that reads it, and says all that the tab shows in it", async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await openPage(page, "?metric=volunteer_times");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  const description = page.locator('meta[name="description"]');
  await expect(description).toHaveAttribute("content", /每一个数字/);
  const offer = page.getByRole("button", { name: "Switch to English" });
  await expect(offer).toHaveText("Read this in English");
  await offer.click();
  await expect(page).toHaveURL(/lang=en/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveTitle(/Jianbao/);
  await expect(description).toHaveAttribute("content", /^Every number/);
  await page.getByRole("button", { name: "切换到中文" }).click();
  await expect(page).toHaveURL(/\?metric=volunteer_times$/);
  await context.close();
});

test("leads from a metric to a sentence, to another number and back in twelve key presses", async ({
  page,
}) => {
  await openPage(page, "?metric=volunteer_times");
  await panel(page).getByRole("radio", { checked: true }).focus();
  let presses = 0;
  const press = async (key: string) => {
    presses += 1;
    await page.keyboard.press(key);
  };
  await press("ArrowDown");
  await expect(page).toHaveURL(/metric=volunteer_teams/);
  await press("Tab");
  await press("Enter");
  await expect(page.locator("#main-figure")).toBeFocused();
  await press("Tab");
  await expect(titleNumbers(page).first()).toBeFocused();
  await press("Enter");
  await expect(drawer(page)).toBeFocused();
  const lit = await litMark(page).textContent();
  await press("Tab");
  while (await page.evaluate(() => !document.activeElement?.closest("mark:not([data-lit])"))) {
    await press("Tab");
  }
  await press("Enter");
  await expect(litMark(page)).not.toHaveText(lit ?? "");
  await press("Escape");
  await expect(drawer(page)).toHaveCount(0);
  expect(presses).toBeLessThanOrEqual(12);
});

test("skips to the main figure of the page", async ({ page }) => {
  await openPage(page);
  const figure = page.locator("#main-figure");
  await expect(figure).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(figure).toBeFocused();
});

for (const theme of ["light", "dark"] as const) {
  for (const width of [1440, 390]) {
    test(`has no accessibility violation with its sections open: ${theme}, ${width}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 900 });
      await openMany(page, "?metric=volunteer_times&from=2026-12-01&to=2026-12-31&issue=5199");
      if (width < 1100) await page.getByRole("button", { name: "展开筛选" }).click();
      for (const title of ["期", "区"]) {
        await openFilter(page, title);
        if (title === "期") await expect(issueRows(page)).not.toHaveCount(0);
        const { violations, passes } = await new AxeBuilder({ page })
          .include("aside")
          .include("main [role=status]")
          .options({ rules: { "target-size": { enabled: true } } })
          .analyze();
        expect(passes.map(({ id }) => id)).toContain("target-size");
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
    });
  }
}
