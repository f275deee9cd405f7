import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

export const comparePanel = (page: Page) =>
  page.getByRole("region", { name: /^(各区数据对比|What each district reported)$/ });

/** Rows of the comparison's tables that stand for a district: `figure=table`, and what stands apart once it is opened. */
export const rows = (page: Page) => comparePanel(page).locator("tbody tr:has(th[scope=row])");

/** Numbers of those rows, the ones behind 同区另有 included. */
export const tableNumbers = (page: Page) => rows(page).locator("a[data-fact-ids]");

/** Numbers of the finding, which is the panel's title. */
export const titleNumbers = (page: Page) => comparePanel(page).locator("h2 a[data-fact-ids]");

/** Numbers of the finding, of the mean and of the total. */
export const derivedNumbers = (page: Page) =>
  comparePanel(page).locator("h2 a[data-fact-ids], p a[data-fact-ids]");

/** The one line that holds all that may not be compared. */
export const apartLine = (page: Page) =>
  comparePanel(page).locator("summary").filter({ hasText: "不可比" });

export const tiles = (page: Page) => page.locator("li[data-kind]");

export const tileNumbers = (page: Page) => page.locator("li[data-kind] a[data-fact-ids]");

/** The certain part of each bar, in the order of the rows. */
export const bars = (page: Page) =>
  comparePanel(page).locator('[role="img"] svg > g > path[fill^="var("]');

/** The words at the end of each bar, in the same order. */
export const barLabels = (page: Page) =>
  comparePanel(page).locator('[role="img"] svg > g > text[style*="font-weight: 600"]');

/** Marks from top to bottom: a bar under the pointer or the focus is drawn last, so the order of the drawing says nothing. */
export async function topDown(marks: Locator): Promise<Locator[]> {
  const placed = await Promise.all(
    (await marks.elementHandles()).map(async (handle, index) => ({
      y: (await handle.boundingBox())?.y ?? 0,
      mark: marks.nth(index),
    })),
  );
  return placed.sort((a, b) => a.y - b.y).map(({ mark }) => mark);
}

export const drawer = (page: Page) => page.getByRole("dialog", { name: "原文" });

export const litMark = (page: Page) => page.locator("mark[data-lit]");

export const quietMarks = (page: Page) => page.locator("mark:not([data-lit])");

export const chips = (page: Page) => page.getByRole("button", { name: /^移除：/ });

/** One of the choices that stand side by side: theme, map style, basis. */
export const segment = (page: Page, name: string) =>
  page.locator("fieldset label").filter({ hasText: new RegExp(`^${name}$`) });

/** A metric of the filters: a radio button, or a check box where several are compared. */
export const metricOption = (page: Page, name: string) =>
  page.locator("aside label").filter({ hasText: new RegExp(`^${name}\\s*\\d+ 区可比$`) });

/** Sets further metrics beside the one on show. */
export async function compareMetrics(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole("checkbox", { name: "再选一个对比" }).check();
  for (const name of names) await metricOption(page, name).click();
}

/** Opens a folded section of the filters. */
export async function openFilter(page: Page, title: string): Promise<void> {
  await page
    .locator("aside summary")
    .filter({ hasText: new RegExp(`^${title}`) })
    .click();
}

/** What the bar over the views says to be left. */
export const left = (page: Page) => page.getByText(/^剩/);

/** Words as a reader compares them: no white space, and what only labels the words (口径不同) left out. */
function plainWords(text: string): string {
  return text.replace(/\s+/gu, "").replace(/口径不同$/u, "");
}

export async function openPage(page: Page, query = ""): Promise<void> {
  await page.goto(`/${query}`);
  await expect(page.locator("main [role=status], main [role=alert]").first()).toBeVisible();
}

/** Waits until every chart that has a place on the page is drawn. */
export async function chartsDrawn(page: Page): Promise<void> {
  const figures = comparePanel(page).locator("figure");
  await expect(figures).not.toHaveCount(0);
  await expect(figures.locator('[role="img"] svg')).toHaveCount(await figures.count());
}

/** The opened sentence is the one that the label quotes, lit, and in view. */
export async function expectLit(page: Page, label: string, factId?: string): Promise<void> {
  await expect(litMark(page)).toHaveCount(1);
  if (factId !== undefined) await expect(litMark(page)).toHaveAttribute("data-lit", factId);
  expect(plainWords((await litMark(page).textContent()) ?? "")).toBe(plainWords(label));
  await expect(litMark(page)).toBeInViewport();
}

export async function closeDrawer(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

/** Words, labels and tooltips of all panels that show one metric only: all but the matrix. */
export async function wordsOfMetricPanels(page: Page): Promise<string> {
  const panels = page
    .getByRole("main")
    .locator("section:has(> header > h2)")
    .filter({ hasNot: page.getByRole("heading", { name: /^(谁提到了|Who reported)/ }) });
  await expect(panels).toHaveCount(3);
  const words = await panels.evaluateAll((sections) =>
    sections.flatMap((section) => [
      section.textContent,
      ...[...section.querySelectorAll("[aria-label],[title]")].flatMap((element) => [
        element.getAttribute("aria-label"),
        element.getAttribute("title"),
      ]),
    ]),
  );
  return words.join("\n");
}

/** All that a link must restore, as one value to compare. */
export async function viewOf(page: Page) {
  const texts = (locator: Locator) => locator.allInnerTexts();
  return {
    left: await texts(page.locator("main [role=status]").first()),
    chips: await texts(chips(page)),
    headings: await texts(page.locator("h3")),
    titles: await texts(comparePanel(page).locator("h2")),
    rows: await texts(rows(page)),
    tiles: await texts(tiles(page)),
    chosenTiles: await texts(page.locator("li[data-chosen]")),
    outlines: await page.locator("svg[role=group]").count(),
    lit: await litMark(page).evaluateAll((marks) => marks.map((mark) => mark.dataset.lit)),
    language: await page.locator("html").getAttribute("lang"),
    dialogs: await page.getByRole("dialog").count(),
  };
}
