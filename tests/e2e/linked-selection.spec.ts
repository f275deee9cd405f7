import {
  comparePanel,
  drawer,
  expectLit,
  litMark,
  openPage,
  rows,
  segment,
  tableNumbers,
} from "./support/page-parts";
import { expect, test } from "./support/test";

const THREE = "metric=volunteer_times,volunteer_teams,practice_stations";

test("marks a district everywhere, opens its sentence and comes back with nothing lost, by mouse", async ({
  page,
}) => {
  await openPage(page);
  for (const name of ["志愿服务队伍", "文明实践站"]) {
    await page.getByRole("button", { name: `并列比较：${name}` }).click();
  }
  await expect(comparePanel(page).locator("h3")).toHaveCount(3);
  await expect(page).toHaveURL(new RegExp(THREE));

  await rows(page).filter({ hasText: "423 支" }).hover();
  await expect(page.locator("li[data-kind][data-active]")).toContainText("大兴");
  await expect(page.locator("tr[data-active] th")).toContainText(["大兴"]);

  await tableNumbers(page).filter({ hasText: "423 支" }).click();
  await expectLit(page, "423 支");
  await page.goBack();
  await expect(drawer(page)).toBeHidden();
  await expect(comparePanel(page).locator("h3")).toHaveCount(3);
  await expect(page).toHaveURL(new RegExp(THREE));
});

test("does the same by keyboard alone", async ({ page }) => {
  await openPage(page, `?${THREE}`);
  await expect(comparePanel(page).locator("h3")).toHaveCount(3);
  await tableNumbers(page).filter({ hasText: "423 支" }).focus();
  await expect(page.locator("li[data-kind][data-active]")).toContainText("大兴");
  await page.keyboard.press("Enter");
  await expectLit(page, "423 支");
  await page.keyboard.press("Escape");
  await expect(litMark(page)).toHaveCount(0);
  await expect(tableNumbers(page).filter({ hasText: "423 支" })).toBeFocused();
  await expect(comparePanel(page).locator("h3")).toHaveCount(3);
  await expect(segment(page, "总数")).toBeVisible();
});
