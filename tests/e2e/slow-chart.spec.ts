import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import {
  barLabels,
  bars,
  chartsDrawn,
  expectLit,
  openPage,
  tileNumbers,
  titleNumbers,
} from "./support/page-parts";
import { expect, test } from "./support/test";

const CHART_CODE = "**/assets/GroupBars-*.js";
const DELAY_MS = 5000;

/** Holds the charts' code back; the answer tells whether it has been let go. */
async function delayCharts(page: Page): Promise<{ hasArrived: () => boolean }> {
  let arrived = false;
  await page.route(CHART_CODE, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, DELAY_MS));
    arrived = true;
    await route.continue();
  });
  return { hasArrived: () => arrived };
}

for (const { name, viewport } of [
  { name: "a desk", viewport: { width: 1440, height: 900 } },
  { name: "a phone", viewport: { width: 390, height: 844 } },
]) {
  test(`shows every number before the charts' code comes, and moves nothing when it does, on ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if ("value" in entry && typeof entry.value === "number") shifts.push(entry.value);
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    const charts = await delayCharts(page);
    await openPage(page, "?metric=volunteer_times");
    await expect(titleNumbers(page)).toHaveText([/11 万余人次/, /约 8 万余人次/]);
    await expect(tileNumbers(page)).toHaveCount(3);
    await expect(page.getByText("图正在画")).toHaveCount(1);
    const before = await titleNumbers(page).evaluateAll((links) =>
      links.map((link) => link.getBoundingClientRect().y),
    );
    expect(charts.hasArrived()).toBe(false);

    await chartsDrawn(page);
    await expect(bars(page)).toHaveCount(2);
    await expect(barLabels(page)).toHaveCount(2);
    const after = await titleNumbers(page).evaluateAll((links) =>
      links.map((link) => link.getBoundingClientRect().y),
    );
    expect(after).toEqual(before);
    // Two frames later all shifts of this change have been reported.
    const total = await page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() =>
              resolve(
                (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0),
              ),
            ),
          ),
        ),
    );
    expect(total).toBeLessThanOrEqual(0.01);
  });
}

test("opens the words behind a number while the charts' code is still on its way", async ({
  page,
}) => {
  const charts = await delayCharts(page);
  await openPage(page, "?metric=volunteer_times");
  await titleNumbers(page).first().click();
  await expectLit(page, "11 万余人次");
  await page.keyboard.press("Escape");
  await tileNumbers(page).last().click();
  await expectLit(page, "11 万余人次");
  expect(charts.hasArrived()).toBe(false);
});

test("loads neither the stand-in nor a document reader for the first view", async ({ page }) => {
  const scripts: string[] = [];
  page.on("response", async (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.url());
  });
  await openPage(page);
  await chartsDrawn(page);
  await page.waitForLoadState("networkidle");
  expect(scripts.length).toBeGreaterThanOrEqual(2);
  let loaded = 0;
  for (const url of scripts) {
    const file = new URL(`../../dist${new URL(url).pathname}`, import.meta.url);
    const code = readFileSync(file, "utf8");
    expect(code.length, url).toBeGreaterThan(0);
    loaded += code.length;
    expect(code, url).not.toMatch(/mockServiceWorker|setupWorker|pdfjs|mammoth|合成数据集|9001/u);
  }
  // The shell and the charts' code were really read.
  expect(loaded).toBeGreaterThan(500_000);
});

test("asks for English, the outlines and the texts only when somebody wants them", async ({
  page,
}) => {
  const paths: string[] = [];
  page.on("request", (request) => paths.push(new URL(request.url()).pathname));
  await openPage(page);
  await chartsDrawn(page);
  await page.waitForLoadState("networkidle");
  expect(paths).toContain("/data/dataset.json");
  expect(paths.filter((path) => /texts|geojson|\/en-|Outline|Guide|Source/.test(path))).toEqual([]);
});
