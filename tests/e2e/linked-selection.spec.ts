import {
  bars,
  chartsDrawn,
  closeDrawer,
  compareMetrics,
  comparePanel,
  drawer,
  expectLit,
  litMark,
  openPage,
  rows,
  segment,
  tableNumbers,
  tileNumbers,
} from "./support/page-parts";
import { expect, test } from "./support/test";

const THREE = "metric=volunteer_times,volunteer_teams,practice_stations";
const TABLES = `${THREE}&figure=table`;

test("marks a district everywhere, opens its sentence and comes back with nothing lost, by mouse", async ({
  page,
}) => {
  await openPage(page, "?metric=volunteer_times");
  await compareMetrics(page, ["志愿服务队伍", "文明实践站"]);
  await expect(comparePanel(page).locator("h3")).toHaveCount(3);
  await expect(page).toHaveURL(new RegExp(THREE));
  await segment(page, "表").click();

  await rows(page).filter({ hasText: "423 支" }).hover();
  await expect(page.locator("tr[data-active] th")).toContainText(["大兴"]);

  await tableNumbers(page).filter({ hasText: "423 支" }).click();
  await expectLit(page, "423 支");
  await page.goBack();
  await expect(drawer(page)).toBeHidden();
  await expect(comparePanel(page).locator("h3")).toHaveCount(3);
  await expect(page).toHaveURL(new RegExp(TABLES));
});

test("does the same by keyboard alone", async ({ page }) => {
  await openPage(page, `?${TABLES}`);
  await expect(comparePanel(page).locator("h3")).toHaveCount(3);
  await tableNumbers(page).filter({ hasText: "423 支" }).focus();
  await expect(page.locator("tr[data-active] th")).toContainText(["大兴"]);
  await page.keyboard.press("Enter");
  await expectLit(page, "423 支");
  await page.keyboard.press("Escape");
  await expect(litMark(page)).toHaveCount(0);
  await expect(tableNumbers(page).filter({ hasText: "423 支" })).toBeFocused();
  await expect(comparePanel(page).locator("h3")).toHaveCount(3);
  await expect(segment(page, "总数")).toBeVisible();
});

test("opens a bar at an unhurried click while another number has the focus", async ({ page }) => {
  await openPage(page, "?metric=volunteer_teams");
  await chartsDrawn(page);
  await tileNumbers(page).first().click();
  await expect(litMark(page)).toHaveCount(1);
  await closeDrawer(page);
  await expect(tileNumbers(page).first()).toBeFocused();

  const box = await bars(page).first().boundingBox();
  if (!box) throw new Error("a bar without a box");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.locator("tr[data-active]").first()).toBeVisible();
  await page.mouse.down();
  // As long as a hand holds the button: whatever the press has changed on the page is drawn by then.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await page.mouse.up();
  await expect(litMark(page)).toHaveCount(1);
});
