import type { Page } from "@playwright/test";
import { chartsDrawn, litMark, openPage, tiles } from "./support/page-parts";
import { expect, test } from "./support/test";

/** All that can be seen of an element but its words. */
const lookOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { backgroundColor, backgroundImage, borderStyle, borderWidth, outlineStyle } =
        getComputedStyle(element);
      return [backgroundColor, backgroundImage, borderStyle, borderWidth, outlineStyle].join(" ");
    }),
  );

test("tells what is chosen, and the samples of a legend, in forced colours", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openPage(page, "?metric=volunteer_times&fact=2203/3@1542");
  await chartsDrawn(page);
  await expect(litMark(page)).toHaveCount(1);
  const missing = page.locator("table button[aria-pressed=false]").first();
  await missing.click();
  await expect(page.locator("table button[aria-pressed=true]")).toHaveCount(1);
  const pairs = [
    ["input[type=radio]:checked + span", "input[type=radio]:not(:checked) + span"],
    ["table button[aria-pressed=true]", "table button[aria-pressed=false]"],
    ["mark[data-lit]", "mark:not([data-lit])"],
    ["main a[data-fact-ids][aria-current=true]", "tbody a[data-fact-ids]:not([aria-current])"],
  ] as const;
  for (const [chosen, other] of pairs) {
    const [looks, others] = [await lookOf(page, chosen), await lookOf(page, other)];
    expect(looks.length, chosen).toBeGreaterThan(0);
    expect(others.length, other).toBeGreaterThan(0);
    expect(
      others.filter((look) => looks.includes(look)),
      chosen,
    ).toEqual([]);
  }
  const samples = await lookOf(page, "main p span:empty, main ol span:empty");
  expect(samples.length).toBeGreaterThanOrEqual(6);
  expect(new Set(samples).size).toBe(samples.length);
  const classes = await lookOf(page, "li[data-step]");
  expect(new Set(classes).size).toBe(classes.length);
});

test("prints on light paper, with nothing cut, and the opened source with its lit words", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openPage(page, "?metric=volunteer_times&fact=2203/3@1542");
  await chartsDrawn(page);
  await expect(litMark(page)).toHaveCount(1);
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  // The width of A4 between the margins that browsers leave.
  await page.setViewportSize({ width: 718, height: 1000 });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(718);
  await expect(litMark(page)).toBeVisible();
  const sheet = await page.getByRole("dialog").boundingBox();
  const footer = await page.locator("footer").boundingBox();
  expect(sheet && footer && sheet.y >= footer.y + footer.height).toBe(true);
  const cut = await page
    .getByRole("dialog")
    .evaluate(
      (dialog) =>
        [dialog, ...dialog.querySelectorAll("*")].filter(
          ({ scrollHeight, clientHeight, checkVisibility }) =>
            clientHeight > 0 && scrollHeight > clientHeight + 4 && checkVisibility !== undefined,
        ).length,
    );
  expect(cut).toBe(0);
  // Without backgrounds the thickness of an edge still tells the class.
  const edges = await tiles(page).evaluateAll((all) =>
    all.flatMap((tile) => ("step" in tile.dataset ? [getComputedStyle(tile).borderLeftWidth] : [])),
  );
  expect(new Set(edges).size).toBe(edges.length);
});
