import { chartsDrawn, openPage } from "./support/page-parts";
import { expect, test } from "./support/test";

const PARTS = [
  ["对比", "各区数据对比"],
  ["地图", "各区志愿服务人次"],
  ["走势", /^趋势|^走势/],
  ["谁提到了", /^谁提到了/],
] as const;

test("leads to each part from wherever one is, and keeps the question", async ({ page }) => {
  await openPage(page, "?metric=volunteer_times&basis=per10k");
  await chartsDrawn(page);
  const nav = page.getByRole("navigation", { name: "本页各部分" });
  for (const [name, title] of PARTS) {
    await nav.getByRole("link", { name, exact: true }).click();
    const heading = page.getByRole("heading", { level: 2, name: title });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    await expect(nav).toBeInViewport();
    await expect(page).toHaveURL(/metric=volunteer_times&basis=per10k#\w+$/);
  }
  const [box, bar] = [await page.locator(":focus").boundingBox(), await nav.boundingBox()];
  expect(box && bar && box.y >= bar.y + bar.height).toBe(true);
  await page
    .locator("fieldset label")
    .filter({ hasText: /^区界图$/ })
    .click();
  await expect(page).toHaveURL(/map=outlines#mentions$/);
});

test("follows a link to a part whose code comes late", async ({ page }) => {
  await openPage(page, "?metric=volunteer_times#mentions");
  await expect(page.getByRole("heading", { level: 2, name: /^谁提到了/ })).toBeFocused();
});
