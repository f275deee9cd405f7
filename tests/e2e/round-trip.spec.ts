import type { Page } from "@playwright/test";
import { METRICS } from "../../src/model/metric";
import {
  barLabels,
  bars,
  chartsDrawn,
  chips,
  closeDrawer,
  comparePanel,
  derivedNumbers,
  drawer,
  expectLit,
  litMark,
  metricOption,
  openFilter,
  openPage,
  quietMarks,
  segment,
  tableNumbers,
  tileNumbers,
  topDown,
  viewOf,
} from "./support/page-parts";
import { realDataset, realMetrics } from "./support/real-dataset";
import { expect, test } from "./support/test";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("leads by mouse from a filter over a bar and a sentence to a link that restores the view", async ({
  page,
}) => {
  await openPage(page, "?metric=volunteer_times");
  await metricOption(page, "志愿服务队伍").click();
  await openFilter(page, "区");
  await page.getByRole("checkbox", { name: "海淀" }).check();
  await expect(chips(page)).toHaveText([/志愿服务队伍/, /海淀/]);
  await chartsDrawn(page);
  await expect(bars(page)).toHaveCount(1);
  await bars(page).click();
  await expectLit(page, "600 余支", "2203/3@1527");

  await drawer(page).locator("mark", { hasText: "约 8 万余人次" }).getByRole("link").click();
  await expectLit(page, "约 8 万余人次", "2203/3@1542");
  await page.getByRole("button", { name: "复制链接" }).click();
  await expect(page.getByRole("button", { name: "已复制" })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const view = await viewOf(page);
  expect(view.lit).toEqual(["2203/3@1542"]);
  expect(view.titles).toEqual(["海淀 600 余支"]);

  await page.reload();
  await expectLit(page, "约 8 万余人次");
  expect(await viewOf(page)).toEqual(view);
  await page.goto(link);
  await expectLit(page, "约 8 万余人次");
  expect(await viewOf(page)).toEqual(view);
});

test("leads the same way by keyboard only", async ({ page }) => {
  await openPage(page, "?metric=volunteer_times");
  // The filters come after the first numbers; a walk that begins before passes them by.
  await expect(metricOption(page, "志愿服务人次")).toBeVisible();
  const header = await tabTo(page, /^志愿服务人次/);
  expect(header.names.slice(0, 3)).toEqual(["跳到主要内容", "读数规则", "Switch to English"]);
  await page.keyboard.press("ArrowDown");
  await tabTo(page, /^区(?! ×)/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^海淀$/);
  await page.keyboard.press("Space");
  await expect(chips(page)).toHaveText([/志愿服务队伍/, /海淀/]);

  await tabTo(page, /^600 余支$/);
  await page.keyboard.press("Enter");
  await expectLit(page, "600 余支", "2203/3@1527");
  await expect(drawer(page)).toBeFocused();
  const inside = await tabTo(page, /^约 8 万余人次$/);
  expect(inside.names[0]).toBe("关闭原文");
  await page.keyboard.press("Enter");
  await expectLit(page, "约 8 万余人次", "2203/3@1542");
  await tabTo(page, /^复制链接$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "已复制" })).toBeFocused();

  const view = await viewOf(page);
  await page.reload();
  await expectLit(page, "约 8 万余人次");
  expect(await viewOf(page)).toEqual(view);
});

test("gives the focus back to the number that opened the sentence", async ({ page }) => {
  await openPage(page, "?metric=volunteer_times&figure=table");
  const opener = tableNumbers(page).nth(1);
  await opener.focus();
  await page.keyboard.press("Enter");
  await expect(drawer(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(drawer(page)).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test("takes the focus again when a second number is opened from the page", async ({ page }) => {
  await openPage(page, "?metric=volunteer_times&figure=table");
  await tableNumbers(page).nth(0).click();
  await expectLit(page, "11 万余人次");
  await tableNumbers(page).nth(1).click();
  await expectLit(page, "约 8 万余人次");
  await page.keyboard.press("Escape");
  await expect(drawer(page)).toHaveCount(0);
  await expect(tableNumbers(page).nth(1)).toBeFocused();
});

test("opens a tile and a guide by keyboard and closes both with Escape", async ({ page }) => {
  await openPage(page, "?metric=volunteer_times");
  await tileNumbers(page).first().focus();
  await page.keyboard.press("Enter");
  await expect(litMark(page)).toHaveCount(1);
  await closeDrawer(page);
  await page.getByRole("button", { name: "读数规则" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "读数规则" })).toBeVisible();
  await closeDrawer(page);
  await expect(page.getByRole("button", { name: "读数规则" })).toBeFocused();
});

for (const metric of realMetrics) {
  const facts = realDataset.facts.filter((fact) => fact.metric === metric);

  test(`opens the words behind every number, tile and bar of ${metric}`, async ({ page }) => {
    // Up to a dozen numbers, each opened and closed again.
    test.slow();
    await openPage(page, `?metric=${metric}&figure=table`);
    // A skeleton is a status too, and has no details that could be opened.
    await expect(comparePanel(page).locator("details, table").first()).toBeVisible();
    // What stands apart is drawn once it is opened, and has details of its own.
    await expect(async () => {
      await page.locator("details").evaluateAll((all) => {
        for (const details of all) details.setAttribute("open", "");
      });
      expect(await tableNumbers(page).count()).toBe(facts.length);
    }).toPass();
    const opened = new Set<string>();

    for (const number of await tableNumbers(page).all()) {
      const factId = (await number.getAttribute("data-fact-ids"))?.split(" ")[0] ?? "";
      const label = (await number.textContent()) ?? "";
      await number.click();
      await expectLit(page, label, factId);
      const others = facts.filter(({ itemId }) => factId.startsWith(`${itemId}@`)).length - 1;
      expect(await quietMarks(page).count()).toBeGreaterThanOrEqual(others);
      opened.add(factId);
      await closeDrawer(page);
    }
    expect([...opened].sort()).toEqual(facts.map(({ id }) => id).sort());

    for (const number of await derivedNumbers(page).all()) {
      const factId = (await number.getAttribute("data-fact-ids"))?.split(" ")[0];
      await number.click();
      await expect(litMark(page)).toHaveAttribute("data-lit", factId ?? "no fact");
      await closeDrawer(page);
    }

    const districts = new Set(facts.map(({ district }) => district));
    await expect(tileNumbers(page)).toHaveCount(districts.size);
    for (const number of await tileNumbers(page).all()) {
      const label = (await number.textContent()) ?? "";
      await number.click();
      await expectLit(page, label);
      await closeDrawer(page);
    }

    if (METRICS[metric].combinesBy === "none") return;
    const compared = await comparePanel(page).locator("figure tbody tr").count();
    await segment(page, "图").click();
    if (compared > 0) await chartsDrawn(page);
    await expect(bars(page)).toHaveCount(compared);
    const labels = await Promise.all(
      (await topDown(barLabels(page))).map(async (label) => (await label.textContent()) ?? ""),
    );
    for (const [index, label] of labels.entries()) {
      await (await topDown(bars(page)))[index]?.click();
      await expectLit(page, label);
      await closeDrawer(page);
    }
  });
}

test("reaches every fact of the dataset from some view", () => {
  expect(realMetrics.length).toBe(10);
  expect(realDataset.facts.length).toBeGreaterThanOrEqual(24);
});

/**
 * Presses Tab until the element of that name has the focus. On the way every stop must be seen: a focus ring on the
 * element, on what stands for it, or on its whole tile.
 */
async function tabTo(page: Page, name: RegExp): Promise<{ names: string[] }> {
  const names: string[] = [];
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const rings = [
        getComputedStyle(element),
        getComputedStyle(element, "::after"),
        ...(element.nextElementSibling ? [getComputedStyle(element.nextElementSibling)] : []),
      ];
      const words =
        element.getAttribute("aria-label") ??
        element.closest("label")?.textContent ??
        element.textContent ??
        "";
      return {
        name: words.trim(),
        isSeen: rings.some(
          ({ outlineStyle, outlineWidth }) =>
            outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0,
        ),
      };
    });
    if (!stop) continue;
    expect(stop.isSeen, `focus is seen on “${stop.name}”`).toBe(true);
    names.push(stop.name);
    if (name.test(stop.name)) return { names };
  }
  throw new Error(`Tab never reached ${name}; it stopped at ${names.join(" | ")}`);
}
