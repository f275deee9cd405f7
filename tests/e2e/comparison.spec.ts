import { DISTRICTS } from "../../src/model/district";
import { findBareHedges } from "../support/find-bare-hedges";
import {
  apartLine,
  chartsDrawn,
  comparePanel,
  openPage,
  rows,
  segment,
  tileNumbers,
  tiles,
  wordsOfMetricPanels,
} from "./support/page-parts";
import { realDataset, realMetrics } from "./support/real-dataset";
import { expect, test } from "./support/test";

const VOLUNTEER_METRICS = realMetrics.filter((metric) => metric.startsWith("volunteer_"));
const SPOKE = ["大兴", "海淀", "朝阳"];
const SILENT = Object.values(DISTRICTS)
  .map(({ shortName }) => shortName)
  .filter((name) => !SPOKE.includes(name));

test("says the finding, draws what compares, and folds the narrower statement", async ({
  page,
}) => {
  await openPage(page, "?metric=volunteer_times");
  await chartsDrawn(page);
  await expect(comparePanel(page).getByRole("heading", { level: 2 })).toHaveText(
    "大兴最多，11 万余人次；其次海淀 约 8 万余人次",
  );
  const charts = comparePanel(page).locator('figure [role="img"]');
  await expect(charts).toHaveCount(1);
  await expect(charts).toHaveAttribute("aria-label", /大兴 11 万余人次；海淀 约 8 万余人次$/);
  await expect(rows(page)).toHaveCount(0);

  await apartLine(page).click();
  await expect(apartLine(page)).toHaveText("另有 1 个数不可比：口径较窄 1");
  await expect(rows(page)).toHaveText([/^朝阳.*6000余人次.*不可排名/]);
  const apart = comparePanel(page).locator("tbody th[scope=rowgroup]");
  await expect(apart).toHaveText(/党员志愿者.*2022年4月22日起/);

  const main = (await wordsOfMetricPanels(page)).replace(/\s/gu, "");
  expect(main).not.toContain("6万余人次");
  expect(main).not.toContain("上万次");
  expect(main).not.toContain("微博");
});

test("shows the same rows as a table, in the order that is asked for", async ({ page }) => {
  await openPage(page, "?metric=volunteer_times");
  await segment(page, "表").click();
  await expect(page).toHaveURL(/figure=table/);
  await expect(comparePanel(page).locator('figure [role="img"]')).toHaveCount(0);
  await expect(rows(page)).toHaveText([
    /^大兴.*11 万余人次.*第 1.*2022年5月6日/,
    /^海淀.*约 8 万余人次.*第 2.*2022年5月6日/,
  ]);
  const head = comparePanel(page).getByRole("columnheader", { name: /原文数字/ });
  await expect(head).toHaveAttribute("aria-sort", "descending");
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  await expect(rows(page)).toHaveText([/^海淀/, /^大兴/]);
});

test("lays a period beside the one before, and says where there is nothing to compare", async ({
  page,
}) => {
  await openPage(page, "?metric=volunteer_times&from=2022-05-01&to=2022-05-31&figure=table");
  await page.getByRole("checkbox", { name: "与上一时段对比" }).check();
  await expect(page).toHaveURL(/versus=true/);
  await expect(comparePanel(page).getByRole("columnheader")).toHaveText([
    "区",
    "2022年5月1日—5月31日",
    "2022年4月1日—4月30日",
    "变化",
  ]);
  await expect(rows(page)).toHaveText([
    /^大兴.*上一时段没有可比的数/,
    /^海淀.*上一时段没有可比的数/,
  ]);
});

test("names the thirteen districts that said nothing, in words and as hatched tiles", async ({
  page,
}) => {
  await openPage(page, "?metric=volunteer_times");
  const silent = comparePanel(page)
    .getByText(/^未提及 13 \/ 16 区/)
    .locator("..");
  expect(SILENT).toHaveLength(13);
  for (const name of SILENT) await expect(silent).toContainText(name);
  for (const name of SPOKE) await expect(silent).not.toContainText(name);
  await expect(tiles(page)).toHaveCount(16);
  await expect(page.locator('li[data-kind="silent"]')).toHaveCount(13);
  await expect(page.locator('li[data-kind="silent"] a')).toHaveCount(0);
  await expect(tileNumbers(page)).toHaveCount(3);
});

for (const query of ["district=110115", "exact=true", "district=110101,110115&exact=true"]) {
  test(`calls nobody silent who spoke, whatever is filtered away (${query})`, async ({ page }) => {
    await openPage(page, `?metric=volunteer_times&${query}`);
    const silent = page.getByText(/^未提及 \d+ \/ \d+ 区/).locator("..");
    for (const name of SPOKE) {
      await expect(silent.filter({ hasText: name })).toHaveCount(0);
      await expect(tiles(page).filter({ hasText: name })).not.toContainText("未提及");
    }
    await expect(page.locator('li[data-kind="silent"]')).toHaveCount(13);
  });
}

test("says 未出刊, not 未提及, where no bulletin came out", async ({ page }) => {
  await openPage(page, "?metric=volunteer_times&from=2023-01-01");
  await expect(tiles(page)).toHaveCount(16);
  await expect(tiles(page).filter({ hasText: "未提及" })).toHaveCount(0);
  await expect(tiles(page).filter({ hasText: "未出刊" })).toHaveCount(16);
  await expect(page.getByText(/^未提及 \d+/)).toHaveCount(0);
});

for (const metric of VOLUNTEER_METRICS) {
  test(`never shows the 34.6 万 residents nor the reads among ${metric}`, async ({ page }) => {
    await openPage(page, `?metric=${metric}`);
    await expect(tileNumbers(page)).not.toHaveCount(0);
    const words = (await wordsOfMetricPanels(page)).replace(/\s/gu, "");
    expect(words).not.toContain("34.6万");
    expect(words).not.toContain("346,000");
    expect(words).not.toMatch(/(?<!1)6万余人次/u);
    const ids = await page
      .locator("a[data-fact-ids]:not(:is([role=grid], [data-status]) *)")
      .evaluateAll((links) => links.map((link) => link.getAttribute("data-fact-ids")));
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(["2203/2@1142", "2203/3@1731", "2203/3@1718"]).not.toContain(id);
  });
}

for (const lang of ["zh", "en"]) {
  test(`shows no hedged value as a bare number on any metric (${lang})`, async ({ page }) => {
    let hedged = 0;
    for (const metric of realMetrics) {
      const facts = realDataset.facts.filter((fact) => fact.metric === metric);
      await openPage(page, `?metric=${metric}&lang=${lang}&figure=table`);
      await expect(comparePanel(page).getByRole("link").first()).toBeVisible();
      const words = await wordsOfMetricPanels(page);
      const found = findBareHedges(words, facts);
      hedged += found.seen;
      expect(found.bare, metric).toEqual([]);
    }
    expect(hedged).toBeGreaterThanOrEqual(20);
  });
}
