import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { makeSeries } from "../../mock/series";
import { openPage } from "./support/page-parts";
import { expect, test } from "./support/test";

test.describe.configure({ mode: "serial", timeout: 120_000 });

/** The development server serves each module by itself, so a first visit takes its time. */
async function openSeries(page: Page, query: string): Promise<void> {
  await openPage(page, query);
  await expect(matrix(page)).toBeVisible({ timeout: 60_000 });
}

const QUERY = "?mock=series&metric=volunteer_times";

const matrix = (page: Page) =>
  page.getByRole("region", { name: "谁提到了，谁没提到", exact: true });

const trend = (page: Page) => page.getByRole("region", { name: "趋势：志愿服务人次", exact: true });

for (const metric of ["volunteer_times", "activities"] as const) {
  test(`counts the issues that mention it, month by month: ${metric}`, async ({ page }) => {
    const { gaps, dataset } = await makeSeries({ issues: 60, seed: 1 });
    const missing = gaps.filter((gap) => gap.metric === metric).length;
    await openSeries(page, `?mock=series&metric=${metric}&matrix=issue`);
    const months = new Set(dataset.issues.map(({ date }) => date?.slice(0, 7))).size;
    await expect(matrix(page).locator("tbody tr")).toHaveCount(16);
    await expect(matrix(page).locator("td[data-status]")).toHaveCount(16 * months);
    const counts = await matrix(page).locator("td[data-status] button").allTextContents();
    const mentions = counts.reduce((sum, words) => sum + (Number(words) || 0), 0);
    expect(mentions).toBe(16 * 60 - missing);
  });
}

test("lists the issues behind a count, each a click from its sentence", async ({ page }) => {
  await openSeries(page, `${QUERY}&matrix=issue`);
  await matrix(page)
    .getByRole("button", { name: /^大兴，2021年3月：5 期中有 \d 期提到$/ })
    .click();
  const note = matrix(page).getByRole("status");
  await expect(note).toContainText("2021年3月29日");
  await note.getByRole("link").first().click();
  await expect(page.locator("mark[data-lit]")).toHaveCount(1);
});

/** One of the trend's own choices. */
const choice = (page: Page, name: string) =>
  trend(page)
    .locator("fieldset label")
    .filter({ hasText: new RegExp(`^${name}$`) });

/** Where a share of a panel's width lies on the page. */
async function placeOn(page: Page, line: number, share: number) {
  const plot = trend(page).locator("[data-line]").nth(line);
  await plot.scrollIntoViewIfNeeded();
  const box = await plot.boundingBox();
  if (!box) throw new Error("the panel has no place on the page");
  return { x: box.x + box.width * share, y: box.y + box.height / 2 };
}

test("has a small panel a district within the height of a screen, by month on its own", async ({
  page,
}) => {
  await openSeries(page, QUERY);
  await expect(trend(page).getByRole("img")).toHaveCount(16);
  await expect(trend(page)).toContainText("共 60 期，较密，自动逐月");
  const box = await trend(page).boundingBox();
  expect(box?.height).toBeLessThanOrEqual(620);
  expect(await trend(page).locator("*").count()).toBeLessThanOrEqual(1500);
});

test("parts time, frees the scale and turns into a table by the address, and back undoes it", async ({
  page,
}) => {
  await openSeries(page, QUERY);
  await choice(page, "逐季").click();
  await expect(page).toHaveURL(/step=quarter/);
  await expect(trend(page)).toContainText("2022年第一季度（8 期）各区所述");
  await choice(page, "各图自定").click();
  await expect(page).toHaveURL(/scale=free/);
  await expect(trend(page)).toContainText("不可跨图比高低");
  await choice(page, "表").click();
  await expect(page).toHaveURL(/trend=table/);
  await expect(trend(page).getByRole("row")).toHaveCount(6);
  await expect(trend(page).getByRole("img")).toHaveCount(0);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(trend(page)).toContainText("2022年2月（3 期）各区所述");
  await expect(page).not.toHaveURL(/step=|scale=|trend=/);
});

test("shows the numbers of the time under the mouse in all panels, and opens one by a click", async ({
  page,
}) => {
  await openSeries(page, QUERY);
  const { x, y } = await placeOn(page, 2, 0.54);
  await page.mouse.move(x, y);
  await expect(trend(page)).toContainText(/2021年8月（\d+ 期）各区所述/);
  await expect(matrix(page).locator("tr[data-active] th")).toHaveText("朝阳");
  const words = (
    await trend(page).getByRole("listitem").nth(2).getByRole("link").innerText()
  ).trim();
  await page.mouse.click(x, y, { button: "right" });
  await expect(page.getByRole("menu", { name: "朝阳：更多操作" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.mouse.click(x, y);
  await expect(page.locator("mark[data-lit]")).toHaveText(words);
});

test("walks panels and points by arrow keys from one tab stop, and opens one by Enter", async ({
  page,
}) => {
  await openSeries(page, QUERY);
  const figure = trend(page).getByRole("group", { name: /^志愿服务人次的趋势图/ });
  await figure.focus();
  await page.keyboard.press("ArrowDown");
  const status = figure.getByRole("status");
  await expect(status).toHaveText(/^西城，2021年1月，/);
  await page.keyboard.press("End");
  await expect(status).toHaveText(/^西城，2022年2月，/);
  await page.keyboard.press("m");
  await expect(page.getByRole("menu", { name: "西城：更多操作" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(figure).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("mark[data-lit]")).toHaveCount(1);
});

test("says which dates are left where they hold one issue, and leads back to all", async ({
  page,
}) => {
  await openSeries(page, `${QUERY}&from=2021-06-01&to=2021-06-07`);
  await expect(trend(page)).toContainText("只有一期（第 23 期，2021年6月7日）");
  await trend(page).getByRole("button", { name: "看全部日期" }).click();
  await expect(trend(page).getByRole("img")).toHaveCount(16);
});

test("prints every name, its number and the time within the width of the paper", async ({
  page,
}) => {
  await openSeries(page, QUERY);
  await expect(trend(page).getByRole("img")).toHaveCount(16);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 718, height: 1000 });
  const right = await trend(page).evaluate((section) =>
    Math.max(
      ...[...section.querySelectorAll("*")].map((each) => each.getBoundingClientRect().right),
    ),
  );
  expect(right).toBeLessThanOrEqual(718);
  await expect(trend(page).getByRole("listitem").filter({ hasText: "延庆" })).toBeVisible();
  await expect(trend(page).getByText("2022年2月", { exact: true }).last()).toBeVisible();
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("shows the numbers of the time that is tapped, and opens the one that then stands there", async ({
    page,
  }) => {
    await openSeries(page, QUERY);
    const { x, y } = await placeOn(page, 0, 0.95);
    await page.touchscreen.tap(x, y);
    await expect(trend(page)).toContainText("2022年2月（3 期）各区所述");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await trend(page).getByRole("listitem").first().getByRole("link").tap();
    await expect(page.locator("mark[data-lit]")).toHaveCount(1);
  });
});

for (const theme of ["light", "dark"] as const) {
  test(`the page stays accessible and inside 390 pixels with sixty issues: ${theme}`, async ({
    page,
  }) => {
    await openNarrow(page, theme, `${QUERY}&matrix=issue`);
    // Sixty weeks are fourteen months.
    await expect(matrix(page).locator("td[data-status]")).toHaveCount(16 * 14);
    await expect(trend(page).getByRole("img")).toHaveCount(16);
    expect(await findViolations(page, "body")).toEqual([]);
    expect(await widthOf(page)).toBeLessThanOrEqual(390);
  });

  test(`its table stays accessible and inside 390 pixels: ${theme}`, async ({ page }) => {
    await openNarrow(page, theme, `${QUERY}&trend=table`);
    await expect(trend(page).getByRole("table")).toBeVisible();
    await trend(page).evaluate((section) => section.setAttribute("data-looked-at", ""));
    expect(await findViolations(page, "[data-looked-at]")).toEqual([]);
    expect(await widthOf(page)).toBeLessThanOrEqual(390);
  });
}

async function openNarrow(page: Page, colorScheme: "light" | "dark", query: string) {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme });
  await openSeries(page, query);
}

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

async function findViolations(page: Page, part: string) {
  const axe = new AxeBuilder({ page }).options({ rules: { "target-size": { enabled: true } } });
  const { violations } = await axe.include(part).analyze();
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
}
