import { chartsDrawn, openPage } from "./support/page-parts";
import { expect, test } from "./support/test";

const PARTS = [
  ["对比", "compare"],
  ["地图", "map"],
  ["走势", "trend"],
  ["谁提到了", "mentions"],
] as const;

test("leads to each part from wherever one is, and keeps the question", async ({ page }) => {
  await openPage(page, "?metric=volunteer_times&basis=per10k");
  await chartsDrawn(page);
  const nav = page.getByRole("navigation", { name: "本页各部分" });
  for (const [name, id] of PARTS) {
    await nav.getByRole("link", { name, exact: true }).click();
    const heading = page.locator(`h2#${id}`);
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    await expect(nav).toBeInViewport();
    await expect(page).toHaveURL(new RegExp(`metric=volunteer_times&basis=per10k#${id}$`));
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
