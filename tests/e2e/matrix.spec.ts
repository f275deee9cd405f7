import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { openPage } from "./support/page-parts";
import { realDataset, realMetrics } from "./support/real-dataset";
import { expect, test } from "./support/test";

const matrix = (page: Page) =>
  page.getByRole("region", { name: "谁提到了，谁没提到", exact: true });

const listAll = (page: Page) => matrix(page).getByRole("button", { name: "逐区列出" }).click();

const cells = (page: Page, status: string) => matrix(page).locator(`td[data-status=${status}]`);

test("accounts for every district and metric of the published bulletin", async ({ page }) => {
  await openPage(page);
  const silent = 16 - new Set(realDataset.facts.flatMap(({ district }) => district ?? [])).size;
  await expect(matrix(page)).toContainText(`另有 ${silent} 区一项也没有提到：东城`);
  await expect(matrix(page).locator("tbody tr")).toHaveCount(16 - silent);
  await listAll(page);
  const spoken = new Set(
    realDataset.facts.flatMap(({ district, metric }) =>
      district ? [`${district} ${metric}`] : [],
    ),
  );
  const columns = realMetrics.filter((metric) =>
    realDataset.facts.some((fact) => fact.metric === metric && fact.district !== null),
  );
  const of = 16 * columns.length;
  await expect(matrix(page)).toContainText(
    `${of} 格中：已提及 ${spoken.size}，为零 0，未提及 ${of - spoken.size}，未出刊 0。`,
  );
  await expect(cells(page, "reported")).toHaveCount(spoken.size);
  await expect(cells(page, "silent")).toHaveCount(of - spoken.size);
  await expect(cells(page, "zero")).toHaveCount(0);
});

test("opens the words behind a cell", async ({ page }) => {
  await openPage(page);
  await matrix(page).getByRole("link", { name: "大兴，志愿服务人次：11 万余人次" }).click();
  await expect(page.locator("mark[data-lit]")).toHaveText("11 万余人次");
});

test("says what is missing in a silent cell and leads to the report that does not mention it", async ({
  page,
}) => {
  await openPage(page);
  await matrix(page).getByRole("button", { name: "大兴，传播量：未提及" }).click();
  const note = matrix(page).getByRole("status");
  await expect(note).toContainText("大兴未提及“传播量”：所选各期中有该区 1 条报道，都没有提到。");
  await note.getByRole("link").click();
  await expect(page.locator("mark[data-lit]")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await listAll(page);
  await matrix(page).getByRole("button", { name: "东城，传播量：未提及" }).click();
  await expect(note).toHaveText("所选各期中没有一条东城的报道。");
});

test("is one stop of the Tab key and is walked by arrow keys", async ({ page }) => {
  await openPage(page);
  await listAll(page);
  await matrix(page).getByRole("button", { name: "东城，志愿者人数：未提及" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(":focus")).toHaveAccessibleName(
    "朝阳，志愿服务人次：6000余人次 · 口径较窄：党员志愿者",
  );
  await expect(matrix(page).locator("td [tabindex='0']")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page.locator("mark[data-lit]")).toHaveText("6000余人次");
  await page.keyboard.press("Escape");
  await expect(page.locator(":focus")).toHaveAccessibleName(
    "朝阳，志愿服务人次：6000余人次 · 口径较窄：党员志愿者",
  );
});

test("keeps its view in the address and tells 未出刊 from 未提及", async ({ page }) => {
  await openPage(page, "?metric=volunteer_times");
  await matrix(page).getByText("区 × 期").click();
  await expect(page).toHaveURL(/matrix=issue/);
  await page.reload();
  await expect(matrix(page)).toContainText("16 格中：已提及 3，为零 0，未提及 13，未出刊 0。");
  await openPage(page, "?from=2030-01-01");
  await expect(cells(page, "silent")).toHaveCount(0);
  await expect(cells(page, "reported")).toHaveCount(0);
  await expect(matrix(page)).toContainText("所选日期内没有一期，未出刊。");
});

for (const theme of ["light", "dark"] as const) {
  for (const lang of ["zh", "en"] as const) {
    test(`is accessible and scrolls in its own frame only: ${theme}, ${lang}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width: 390, height: 844 });
      for (const view of ["metric", "issue"]) {
        await openPage(page, `?matrix=${view}&lang=${lang}`);
        const panel = page.locator("section:has(> header) td[data-status]").first();
        await expect(panel).toBeVisible();
        const { violations } = await new AxeBuilder({ page })
          .options({ rules: { "target-size": { enabled: true } } })
          .analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(390);
      }
    });
  }
}
