import type { Page } from "@playwright/test";
import { openPage } from "./page-parts";
import { expect, test } from "./test";

/** Three screens of a desk. */
const MOST = 2700;

/** The metrics of the links: one, three and ten at once. */
const LINKS = [
  "volunteer_times",
  "volunteer_times,volunteer_teams,practice_stations",
  "volunteer_persons,volunteer_times,volunteer_teams,practice_stations,sites,practice_posts,centers,population,reach,other",
];

/** The page is no higher than three screens, however many metrics, with all that lies below drawn. */
export function testHeights(query: string): void {
  for (const metrics of LINKS) {
    test(`keeps to three screens: ${metrics.split(",").length} metrics`, async ({ page }) => {
      await openPage(page, `?${query}metric=${metrics}`);
      const matrix = page.getByRole("region", { name: /^谁提到了/ });
      await expect(async () => {
        await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
        await expect(matrix.getByRole("table")).toBeVisible({ timeout: 1000 });
      }).toPass();
      const height = await heightOf(page);
      expect(height).toBeGreaterThan(900);
      expect(height).toBeLessThanOrEqual(MOST);
    });
  }
}

async function heightOf(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollHeight);
}
