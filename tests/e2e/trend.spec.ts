import AxeBuilder from "@axe-core/playwright";
import { openPage } from "./support/page-parts";
import { expect, test } from "./support/test";

const NAME = "趋势：志愿服务人次";

test("says that one issue makes no trend, and shows its points", async ({ page }) => {
  await openPage(page, "?metric=volunteer_times");
  const panel = page.getByRole("region", { name: NAME, exact: true });
  await expect(panel).toContainText("只有一期，一期不成趋势");
  await expect(panel.getByRole("img").first()).toContainText("大兴 11 万余人次");
  await expect(panel.getByRole("img").first()).not.toContainText("朝阳");
  await expect(panel.locator("figure")).toContainText("口径较窄：党员志愿者");
  await expect(panel.locator("figure")).toContainText("朝阳 6000余人次");
  await expect(panel.getByRole("slider")).toHaveCount(0);
});

test("walks the points by arrow keys and opens one", async ({ page }) => {
  await openPage(page, "?metric=volunteer_times");
  const panel = page.getByRole("region", { name: NAME, exact: true });
  const chart = panel.getByRole("group", { name: /^志愿服务人次的趋势图/ }).first();
  await expect(chart.getByRole("img").first()).toBeVisible();
  await chart.focus();
  const status = chart.getByRole("status");
  await expect(status).toHaveText("2022-05-06，海淀，约 8 万余人次，第 11 期");
  await page.keyboard.press("ArrowDown");
  await expect(status).toHaveText("2022-05-06，大兴，11 万余人次，第 11 期");
  await page.keyboard.press("m");
  await expect(page.getByRole("menu", { name: "大兴：更多操作" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(chart).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("mark[data-lit]")).toHaveText("11 万余人次");
});

test("opens the menu of a point by right click", async ({ page }) => {
  await openPage(page, "?metric=volunteer_times");
  const panel = page.getByRole("region", { name: NAME, exact: true });
  const points = panel.getByRole("img").first().locator('path[fill="var(--paper)"]');
  await points.last().click({ button: "right" });
  await page.getByRole("menuitem", { name: "看原文" }).click();
  await expect(page.locator("mark[data-lit]")).toHaveCount(1);
});

test("has a table twin with every number as printed and silence in words", async ({ page }) => {
  await openPage(page, "?metric=volunteer_times&district=110101,110105,110115");
  const panel = page.getByRole("region", { name: NAME, exact: true });
  await panel.getByText("数据表：与图同源的原文数字").click();
  const row = panel.getByRole("row").nth(1);
  await expect(row.getByRole("cell")).toHaveText(["未提及", "6000余人次另列", "11 万余人次"]);
  await row.getByRole("link", { name: "6000余人次" }).click();
  await expect(page.locator("mark[data-lit]")).toHaveText("6000余人次");
});

for (const theme of ["light", "dark"] as const) {
  test(`is accessible: ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await openPage(page, "?metric=volunteer_times");
    const panel = page.getByRole("region", { name: NAME, exact: true });
    await panel.getByText("数据表：与图同源的原文数字").click();
    await expect(panel.getByRole("img").first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}
