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
  test(`counts the seeded gaps and zeros exactly: ${metric}`, async ({ page }) => {
    const { gaps, zeros, dataset } = await makeSeries({ issues: 60, seed: 1 });
    const missing = gaps.filter((gap) => gap.metric === metric);
    const cells = (status: string) => matrix(page).locator(`td[data-status=${status}]`);
    await openSeries(page, `?mock=series&metric=${metric}&matrix=issue`);
    await expect(cells("silent")).toHaveCount(missing.length);
    // Where a district said 0 and another number besides, it did not report zero.
    const zero = zeros.filter(
      (cell) =>
        cell.metric === metric &&
        dataset.facts.filter(
          (fact) =>
            fact.metric === metric &&
            fact.district === cell.district &&
            fact.itemId.startsWith(`${cell.issueId}/`),
        ).length === 1,
    ).length;
    const reported = 960 - missing.length - zero;
    await expect(cells("zero")).toHaveCount(zero);
    await expect(matrix(page)).toContainText(
      `960 格中：已提及 ${reported}，为零 ${zero}，未提及 ${missing.length}，未出刊 0。`,
    );
    const places = await cells("silent").evaluateAll((all) =>
      all.map((cell) => cell.getAttribute("data-cell")),
    );
    expect(new Set(places).size).toBe(missing.length);
  });
}

test("brushes dates with the mouse, and back undoes it", async ({ page }) => {
  await openSeries(page, QUERY);
  const chart = trend(page).getByRole("img").first();
  await expect(chart.locator("svg")).toBeVisible();
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  if (!box) throw new Error("the chart has no place on the page");
  await page.mouse.move(box.x + box.width * 0.3, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + 80, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2021-\d{2}-\d{2}.*to=2021-\d{2}-\d{2}/);
  await expect(trend(page).locator("output")).not.toContainText("60 期中的 60 期");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.goBack();
  await expect(trend(page).locator("output")).toContainText("60 期中的 60 期");
});

test("chooses dates by keyboard, one step of the history each", async ({ page }) => {
  await openSeries(page, QUERY);
  const [from, to] = [trend(page).getByLabel("从"), trend(page).getByLabel("到")];
  await from.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/from=2021-01-11/);
  await to.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/to=2022-02-14/);
  await expect(trend(page).locator("output")).toHaveText(
    "2021-01-11 至 2022-02-14，60 期中的 58 期",
  );
  await trend(page).getByRole("button", { name: "最近 10 期" }).click();
  await expect(trend(page).locator("output")).toContainText("60 期中的 10 期");
  await trend(page).getByRole("button", { name: "全部" }).click();
  await expect(page).not.toHaveURL(/from=|to=/);
});

test("marks the district under the pointer and opens a point on a click", async ({ page }) => {
  await openSeries(page, `${QUERY}&district=110115`);
  const chart = trend(page).getByRole("img").first();
  await chart.scrollIntoViewIfNeeded();
  const point = chart.locator('svg path[stroke="var(--cat-1)"][transform]').nth(6);
  await point.hover();
  await expect(matrix(page).locator("tr[data-active] th")).toHaveText("大兴");
  await point.click();
  await expect(page.locator("mark[data-lit]")).toHaveCount(1);
});

test("fades the other lines where a district is pointed at, without drawing the chart anew", async ({
  page,
}) => {
  await openSeries(page, `${QUERY}&district=110115,110108`);
  const chart = trend(page).getByRole("img").first();
  const faded = chart.locator('svg path[stroke="var(--cat-1)"][stroke-opacity="0.18"]');
  await expect(chart.locator("svg path").first()).toBeAttached();
  const element = await chart.locator('svg path[stroke="var(--cat-2)"]').first().elementHandle();
  const row = matrix(page).getByRole("row", { name: /^大兴/ });
  await row.getByRole("rowheader").hover();
  await expect(faded.first()).toBeAttached();
  await page.mouse.move(0, 0);
  await expect(faded).toHaveCount(0);
  expect(await element?.evaluate((node) => node.isConnected)).toBe(true);
});

test("stays accessible and inside 390 pixels with sixty issues", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const theme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await openSeries(page, `${QUERY}&matrix=issue`);
    await expect(matrix(page).locator("td[data-status]")).toHaveCount(960);
    await expect(trend(page).getByRole("img").first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
  }
});
