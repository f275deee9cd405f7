import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import {
  chartsDrawn,
  comparePanel,
  litMark,
  openFilter,
  openPage,
  segment,
  titleNumbers,
} from "./support/page-parts";
import { expect, test } from "./support/test";

const views: readonly {
  readonly name: string;
  readonly query: string;
  /** Headings of panels, the opened sheet among them. */
  readonly panels: number;
  /** Fewest things to tap that the topmost layer holds. */
  readonly targets: number;
  /** Holds once the view is all there. */
  readonly isReady: (page: Page) => Promise<void>;
}[] = [
  { name: "tiles", query: "?metric=volunteer_times", panels: 4, targets: 15, isReady: chartsDrawn },
  {
    name: "outlines",
    query: "?metric=practice_stations&map=outlines&district=110108",
    panels: 4,
    targets: 12,
    isReady: (page) => expect(page.locator("svg[role=group] path[data-kind]")).toHaveCount(16),
  },
  {
    name: "opened sentence",
    query: "?metric=volunteer_times&fact=2203/3@1542",
    panels: 5,
    targets: 8,
    isReady: (page) => expect(litMark(page)).toHaveCount(1),
  },
  {
    name: "reading rules",
    query: "?guide=true",
    panels: 4,
    targets: 1,
    isReady: (page) => expect(page.locator("dialog[open] table")).not.toHaveCount(0),
  },
  {
    name: "tried sentence",
    query: "?guide=true",
    panels: 4,
    targets: 3,
    isReady: async (page) => {
      await page.getByRole("button", { name: /^(用例句试试|Try an example)$/ }).click();
      await expect(page.locator("dialog[open] mark")).toHaveCount(3);
    },
  },
  {
    name: "nothing left",
    query: "?metric=reach&district=110101&from=2023-01-01",
    panels: 4,
    targets: 8,
    isReady: (page) => expect(page.locator("main [role=status]")).not.toHaveCount(1),
  },
  {
    name: "unusable data",
    query: "?bad",
    panels: 0,
    targets: 5,
    isReady: (page) => expect(page.locator("main [role=alert]")).toHaveCount(1),
  },
  {
    name: "unlocated sentence",
    query: "?fact=2203/9@1",
    panels: 5,
    targets: 1,
    isReady: (page) => expect(page.getByRole("dialog").getByRole("alert")).toHaveCount(1),
  },
  {
    name: "four metrics",
    query: "?metric=volunteer_persons,volunteer_teams,other,reach&exact=false",
    panels: 2,
    targets: 30,
    isReady: chartsDrawn,
  },
  {
    name: "comparison as a table, with what stands apart",
    query: "?metric=volunteer_times&figure=table",
    panels: 4,
    targets: 15,
    isReady: async (page) => {
      await comparePanel(page).locator("details > summary").first().click();
      await expect(page.locator("tbody th[scope=rowgroup]")).toHaveCount(1);
    },
  },
  {
    name: "matrix of issues",
    query: "?metric=volunteer_times&matrix=issue",
    panels: 4,
    targets: 15,
    isReady: (page) => expect(page.getByText(/2022.05.06|2022年5月6日/).first()).toBeVisible(),
  },
];

const looks = (["light", "dark"] as const).flatMap((theme) =>
  (["zh", "en"] as const).map((lang) => ({ theme, lang })),
);

for (const { name, query, panels, targets, isReady } of views) {
  for (const { theme, lang } of looks) {
    test(`has no accessibility violation and no sideways scroll: ${name}, ${theme}, ${lang}`, async ({
      page,
    }) => {
      if (query === "?bad") {
        await page.route("**/data/dataset.json", (route) => route.fulfill({ json: [] }));
      }
      await page.emulateMedia({ colorScheme: theme });
      await openPage(page, `${query}&lang=${lang}`);
      await isReady(page);
      await expect(page.locator("main h2, [role=dialog] h2")).toHaveCount(panels);
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        lang === "zh" ? "简报看板" : "Jianbao",
      );
      if (name !== "tiles") await setAsideSeriesViews(page);
      const { violations, passes } = await audit(page).exclude("[data-set-aside]").analyze();
      expect(passes.length).toBeGreaterThan(15);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

      // Nothing below depends on the colours.
      if (theme === "dark") return;
      await page.setViewportSize({ width: 390, height: 844 });
      const small = await audit(page).withRules("target-size").analyze();
      expect(small.violations).toEqual([]);
      // Polled, as charts follow the width of the window a moment later.
      await expect.poll(() => widestScroll(page)).toBeLessThanOrEqual(390);
      const { seen, covered } = await findCoveredTargets(page);
      expect(seen).toBeGreaterThanOrEqual(targets);
      expect(covered).toEqual([]);
    });
  }
}

for (const width of [390, 320]) {
  for (const { theme, lang } of looks) {
    test(`has no accessibility violation with the filters folded out: ${width}, ${theme}, ${lang}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height: 844 });
      await openPage(page, `?metric=volunteer_times&lang=${lang}`);
      await page.getByRole("button", { name: /^(展开筛选|Show filters)$/ }).click();
      await openFilter(page, lang === "zh" ? "区" : "District");
      await expect(page.getByRole("checkbox", { name: /^(海淀|Haidian)$/ })).toBeVisible();
      const { violations } = await audit(page).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await widestScroll(page)).toBeLessThanOrEqual(width);
    });
  }
}

test("covers no target at 390 pixels with the filters folded out", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, "?metric=volunteer_times");
  await page.getByRole("button", { name: "展开筛选" }).click();
  await openFilter(page, "区");
  await expect(page.getByRole("checkbox", { name: "海淀" })).toBeVisible();
  const { seen, covered } = await findCoveredTargets(page);
  expect(seen).toBeGreaterThanOrEqual(40);
  expect(covered).toEqual([]);
});

test("says the language of each part: printed words are Chinese on the English page", async ({
  page,
}) => {
  await openPage(page, "?lang=en&fact=2203/1@218");
  await expect(litMark(page)).toHaveCount(1);
  await expect(litMark(page).locator("xpath=ancestor::*[@lang][1]")).toHaveAttribute(
    "lang",
    "zh-CN",
  );
});

test("asks no other origin for anything during a whole session", async ({ page, baseURL }) => {
  const urls: string[] = [];
  page.context().on("request", (request) => urls.push(request.url()));
  await openPage(page);
  await chartsDrawn(page);
  await segment(page, "区界图").click();
  await expect(page.locator("svg[role=group] path[data-kind]")).toHaveCount(16);
  await titleNumbers(page).first().click();
  await expect(litMark(page)).toHaveCount(1);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "读数规则" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.getByRole("dialog").getByRole("textbox").fill("大兴区发动志愿者 11 万余人次。");
  await expect(page.locator("dialog mark")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Switch to English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Jianbao");
  await segment(page, "Dark").click();
  await page.waitForLoadState("networkidle");
  const own = urls.filter((url) => new URL(url).origin === baseURL);
  expect(own.length).toBeGreaterThan(8);
  const foreign = urls.filter(
    (url) => new URL(url).origin !== baseURL && !/^(?:data|blob):/.test(url),
  );
  expect(foreign).toEqual([]);
});

/** All rules, the one for the size of targets among them, which is off unless asked for. */
function audit(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ rules: { "target-size": { enabled: true } } });
}

/** Matrix and trend are the same under every view and large: they are looked at once, and by their own tests. */
async function setAsideSeriesViews(page: Page): Promise<void> {
  await page
    .locator("main section:has(> header > h2)")
    .filter({ has: page.getByRole("heading", { name: /谁提到了|Who reported|^趋势|^Trend/ }) })
    .evaluateAll((panels) => {
      for (const panel of panels) panel.setAttribute("data-set-aside", "");
    });
}

/** Width of what the page, or a dialog on it, can be scrolled to. */
async function widestScroll(page: Page): Promise<number> {
  return await page.evaluate(() =>
    Math.max(
      ...[
        document.documentElement,
        ...document.querySelectorAll("[role=dialog], dialog[open]"),
      ].map(({ scrollWidth }) => scrollWidth),
    ),
  );
}

/** Links, buttons and fields whose middle belongs to something else, in the topmost dialog or else on the page. */
async function findCoveredTargets(page: Page): Promise<{ seen: number; covered: string[] }> {
  return await page.evaluate(() => {
    const root = document.querySelector("dialog[open], [role=dialog]") ?? document.body;
    const targets = [
      ...root.querySelectorAll<HTMLElement>("a[href], button, label, input, summary, textarea"),
    ].filter(
      (element) =>
        !element.closest("svg, [data-set-aside]") &&
        !element.classList.contains("visually-hidden") &&
        element.checkVisibility({ visibilityProperty: true }) &&
        element.getBoundingClientRect().right > 0,
    );
    const covered = targets.filter((element) => {
      element.scrollIntoView({ block: "center", behavior: "instant" });
      const rect = element.getClientRects()[0];
      if (!rect) return false;
      const hit = document.elementFromPoint(rect.x + rect.width / 2, rect.y + rect.height / 2);
      return !hit || !(element.contains(hit) || hit.closest("label")?.contains(element));
    });
    return { seen: targets.length, covered: covered.map((element) => element.outerHTML) };
  });
}
