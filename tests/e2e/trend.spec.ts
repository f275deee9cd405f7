import { openPage } from "./support/page-parts";
import { expect, test } from "./support/test";

test("says in one line that one issue makes no trend, and draws nothing", async ({ page }) => {
  await openPage(page, "?metric=volunteer_times");
  const panel = page.getByRole("region", { name: "趋势：志愿服务人次", exact: true });
  await expect(panel).toContainText("只有一期（第 11 期，2022年5月6日），一期不成趋势。");
  await expect(panel.locator("svg, table, fieldset")).toHaveCount(0);
});
