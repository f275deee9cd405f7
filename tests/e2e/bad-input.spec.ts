import type { Page, Route } from "@playwright/test";
import { drawer, litMark, openPage, segment, titleNumbers } from "./support/page-parts";
import { rawDataset, readRealText, TEXT_PATH, withFirstFact } from "./support/real-dataset";
import { expect, test } from "./support/test";

const DATASET = "**/data/dataset.json";
const TEXT = `**/data/${TEXT_PATH}`;
const FACT_COUNT = rawDataset.facts.length;

const unusable = [
  {
    title: "dataset.json is missing",
    answer: (route: Route) => route.fulfill({ status: 404, body: "not found" }),
    where: "data/dataset.json",
    what: "404",
  },
  {
    title: "dataset.json is a web page",
    answer: (route: Route) =>
      route.fulfill({ contentType: "text/html", body: "<!doctype html><title>x</title>" }),
    where: "data/dataset.json",
    what: "文件不是 JSON",
  },
  {
    title: "dataset.json breaks off in the middle",
    answer: (route: Route) => route.fulfill({ body: JSON.stringify(rawDataset).slice(0, 900) }),
    where: "data/dataset.json",
    what: "文件不是 JSON",
  },
  {
    title: "dataset.json has another version",
    answer: (route: Route) => route.fulfill({ json: { ...rawDataset, version: 2 } }),
    where: "data/dataset.json → version",
    what: "版本应为 1，实为 2",
  },
  {
    title: "an item belongs to no issue",
    answer: (route: Route) => route.fulfill({ json: { ...rawDataset, issues: [] } }),
    where: "data/dataset.json → items[0].issueId",
    what: "没有编号为“2203”的期",
  },
  {
    title: "the network is gone",
    answer: (route: Route) => route.abort("failed"),
    where: "data/dataset.json",
    what: "没有取到文件",
  },
];

for (const { title, answer, where, what } of unusable) {
  test(`says what and where when ${title}, and recovers`, async ({ page }) => {
    let answers = 0;
    await page.route(DATASET, async (route) => {
      await answer(route);
      answers += 1;
    });
    await openPage(page);
    const panel = page.getByRole("alert");
    await expect(panel).toHaveCount(1);
    await expect(panel.locator("code")).toHaveText(where);
    await expect(panel).toContainText(what);

    await expectHeaderWorks(page);
    const before = answers;
    await panel.getByRole("button", { name: "重试" }).click();
    // The old alert stands until the second answer is there, which must be a bad one too.
    await expect.poll(() => answers).toBe(before + 1);
    await expect(page.getByRole("alert").locator("code")).toHaveText(where);
    await page.unroute(DATASET);
    await page.getByRole("button", { name: "重试" }).click();
    await expect(page.getByText(`共 ${FACT_COUNT} 个`)).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}

const setAside = [
  {
    title: "names an item that does not exist",
    dataset: withFirstFact((fact) => ({ ...fact, itemId: "nowhere/1" })),
    where: "facts[0].itemId",
    what: "没有编号为“nowhere/1”的条目",
  },
  {
    title: "quotes words of another length than its span",
    dataset: withFirstFact((fact) => ({
      ...fact,
      selector: { ...fact.selector, end: fact.selector.end + 1 },
    })),
    where: "facts[0].selector",
    what: /的长度不是 \d+ 个字符/,
  },
];

for (const { title, dataset, where, what } of setAside) {
  test(`sets aside a fact that ${title}, and takes it back`, async ({ page }) => {
    await page.route(DATASET, (route) => route.fulfill({ json: dataset }));
    await openPage(page, "?metric=volunteer_times");
    const panel = page.getByRole("alert");
    await expect(panel).toContainText(`data/dataset.json → ${where}`);
    await expect(panel).toContainText(what);
    await expect(page.getByText(`共 ${FACT_COUNT - 1} 个`)).toBeVisible();

    await titleNumbers(page).last().click();
    await expect(litMark(page)).toHaveCount(1);
    await page.keyboard.press("Escape");
    await page.unroute(DATASET);
    await panel.getByRole("button", { name: "重试" }).click();
    await expect(page.getByText(`共 ${FACT_COUNT} 个`)).toBeVisible();
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}

test("lights nothing where a span does not match its text, and everything else still opens", async ({
  page,
}) => {
  const misquoted = withFirstFact((fact) => {
    const exact = `${fact.selector.exact.slice(0, -1)}某`;
    return { ...fact, selector: { ...fact.selector, exact } };
  });
  const [first] = misquoted.facts;
  await page.route(DATASET, (route) => route.fulfill({ json: misquoted }));
  await openPage(page, `?metric=${first?.metric}&fact=${first?.id}`);
  await expectNotLocated(page, /原文此处不是这几个字/);
  await expect(drawer(page)).toContainText(first?.selector.exact ?? "no first fact");
  await expect(drawer(page)).toContainText(first?.id ?? "no first fact");

  await titleNumbers(page).first().click();
  await expect(litMark(page)).toHaveText(/600\s余支/);
  await page.goBack();
  await expectNotLocated(page, /原文此处不是这几个字/);
  await page.unroute(DATASET);
  await drawer(page).getByRole("button", { name: "重试" }).click();
  await expect(litMark(page)).toHaveAttribute("data-lit", first?.id ?? "no first fact");
});

const badTexts = [
  {
    title: "is 404",
    answer: (route: Route) => route.fulfill({ status: 404, body: "" }),
    what: /没有取到原文 texts\/2203\.txt.*404/,
  },
  {
    title: "was changed by one character of the same length",
    answer: (route: Route) => route.fulfill({ body: changeLastLetter(readRealText()) }),
    what: /SHA-256 不符.*应为 [0-9a-f]{12}….*实为 [0-9a-f]{12}…/,
  },
  {
    title: "has one space more at its start",
    answer: (route: Route) =>
      route.fulfill({ body: Buffer.concat([Buffer.from(" "), readRealText()]) }),
    what: /SHA-256 不符/,
  },
];

for (const { title, answer, what } of badTexts) {
  test(`lights nothing when the text ${title}, and recovers`, async ({ page }) => {
    await page.route(TEXT, answer);
    await openPage(page, "?metric=volunteer_times");
    await titleNumbers(page).first().click();
    await expectNotLocated(page, what);
    await expect(drawer(page)).toContainText("11 万余人次");
    await expect(drawer(page)).toContainText("第 218–225 字符");

    await page.getByRole("checkbox", { name: "只看准确数" }).check();
    await page.getByRole("checkbox", { name: "只看准确数" }).uncheck();
    await page.unroute(TEXT);
    await drawer(page).getByRole("button", { name: "重试" }).click();
    await expect(litMark(page)).toHaveText(/11\s万余人次/);
  });
}

test("says so when a link names a fact that does not exist", async ({ page }) => {
  await openPage(page, "?fact=2203/9@1");
  await expect(drawer(page).getByRole("alert")).toContainText("数据中没有这个编号：2203/9@1");
  await expect(litMark(page)).toHaveCount(0);
});

test("keeps the tiles usable when the outlines are missing, and recovers", async ({ page }) => {
  const OUTLINES = "**/data/geo/beijing-districts.geojson";
  await page.route(OUTLINES, (route) => route.fulfill({ status: 404, body: "" }));
  await openPage(page, "?map=outlines");
  await expect(page.getByRole("alert")).toContainText("没有区界数据");
  await expect(page.getByRole("alert")).toContainText("geo/beijing-districts.geojson");
  await expect(page.getByRole("alert")).toContainText("文件不存在（404）。");
  await segment(page, "方格图").click();
  await expect(page.locator("li[data-kind]")).toHaveCount(16);
  await segment(page, "区界图").click();
  await page.unroute(OUTLINES);
  await page.getByRole("button", { name: "重试" }).click();
  await expect(page.locator("svg[role=group] path[data-kind]")).toHaveCount(16);
});

test("leaves the numbers alone when the charts' code does not come", async ({ page }) => {
  await page.route("**/assets/GroupBars-*.js", (route) => route.abort());
  await openPage(page, "?metric=volunteer_times");
  await expect(page.getByRole("alert").first()).toContainText("图没有画成，请看下表");
  await titleNumbers(page).first().click();
  await expect(litMark(page)).toHaveText(/11\s万余人次/);
});

async function expectNotLocated(page: Page, why: RegExp): Promise<void> {
  const panel = drawer(page).getByRole("alert");
  await expect(panel).toContainText("无法定位");
  await expect(panel).toContainText(why);
  await expect(page.locator("mark")).toHaveCount(0);
}

async function expectHeaderWorks(page: Page): Promise<void> {
  await page.getByRole("button", { name: "读数规则" }).click();
  await expect(page.getByRole("dialog", { name: "读数规则" })).toBeVisible();
  await page.getByRole("button", { name: "关闭", exact: true }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await segment(page, "深色").click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
}

/** Takes the last ASCII letter or digit of the text one further; the length stays. */
function changeLastLetter(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  const place = changed.findLastIndex((byte) => byte >= 0x30 && byte <= 0x38);
  changed[place] = (changed[place] ?? 0) + 1;
  return changed;
}
