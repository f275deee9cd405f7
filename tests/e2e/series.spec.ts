import {
  left,
  litMark,
  openFilter,
  openPage,
  segment,
  tiles,
  titleNumbers,
} from "./support/page-parts";
import { expect, test } from "./support/test";

test.describe.configure({ mode: "serial", timeout: 90_000 });

test("says 合成数据 on every view of the synthetic series", async ({ page }) => {
  await openPage(page, "?mock=series&metric=volunteer_times");
  await expect(page.getByRole("note")).toContainText("合成数据");
  const panels = page.getByRole("main").locator("section:has(> header > h2)");
  await expect(panels).toHaveCount(4);
  for (const panel of await panels.all()) await expect(panel).toContainText("合成数据");
  await expect(tiles(page)).toHaveCount(16);
  await expect(page.locator("li[data-kind] a")).toHaveCount(16);

  await titleNumbers(page).first().click();
  await expect(litMark(page)).toHaveCount(1);
  await expect(page.getByRole("dialog", { name: "原文" })).toContainText("合成数据");
  await expect(page).toHaveURL(/mock=series/);
  await page.keyboard.press("Escape");
  await segment(page, "区界图").click();
  await expect(page.locator("svg[role=group] path[data-kind]")).toHaveCount(16);
  for (const panel of await panels.all()) await expect(panel).toContainText("合成数据");
});

test("lists sixty issues to choose from and keeps their numbers readable", async ({ page }) => {
  await openPage(page, "?mock=series&metric=volunteer_times");
  await expect(page.getByText("60 期 · 16 区")).toBeVisible();
  await openFilter(page, "期");
  await expect(page.getByRole("checkbox", { name: /总第 9\d{3} 期/ })).toHaveCount(60);
  await page.getByRole("checkbox", { name: "总第 9001 期" }).check();
  await expect(page).toHaveURL(/issue=9001/);
  await titleNumbers(page).first().click();
  await expect(litMark(page)).toHaveCount(1);
});

test("holds the place of what is on its way when everything comes late", async ({ page }) => {
  await page.goto("/?mock=slow");
  await expect(page.getByRole("status").filter({ hasText: "正在读取数据" })).toBeVisible();
  await expect(left(page)).toBeVisible();
  await titleNumbers(page).first().click();
  await expect(page.getByRole("status").filter({ hasText: "正在取原文" })).toBeVisible();
  await expect(litMark(page)).toHaveCount(1);
});

test("names the place in a broken dataset", async ({ page }) => {
  await openPage(page, "?mock=broken");
  await expect(page.getByRole("alert").locator("code")).toHaveText("data/dataset.json → issues");
  await expect(page.getByRole("table")).toHaveCount(0);
});

test("says that an empty dataset holds nothing", async ({ page }) => {
  await openPage(page, "?mock=empty");
  await expect(page.getByText("剩 0 个数，共 0 个")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "没有符合条件的数字" })).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("lights nothing in a text that has moved", async ({ page }) => {
  await openPage(page, "?mock=moved&metric=volunteer_times");
  await titleNumbers(page).first().click();
  await expect(page.getByRole("alert")).toContainText("无法定位");
  await expect(page.locator("mark")).toHaveCount(0);
});

test("keeps the guide open where effects run twice", async ({ page }) => {
  await openPage(page, "?mock=series&guide=true");
  const guide = page.getByRole("dialog", { name: "读数规则" });
  await expect(guide).toBeVisible();
  await expect(page).toHaveURL(/guide=true/);
  await page.getByRole("button", { name: "关闭" }).click();
  await expect(guide).toHaveCount(0);
  await expect(page).not.toHaveURL(/guide=true/);
});
