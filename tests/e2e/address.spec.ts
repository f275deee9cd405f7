import type { Page } from "@playwright/test";
import {
  chips,
  compareMetrics,
  comparePanel,
  expectLit,
  left,
  metricOption,
  openFilter,
  openPage,
  rows,
  segment,
  tiles,
  titleNumbers,
  viewOf,
} from "./support/page-parts";
import { rawDataset } from "./support/real-dataset";
import { expect, test } from "./support/test";

const ALL = rawDataset.facts.length;
/** What the comparison counts: the metric leads its subtitle. */
const subtitle = (page: Page) => comparePanel(page).locator("header p");
const startingWith = (names: readonly string[]) => names.map((name) => new RegExp(`^${name}`));

test("opens with the metric that most districts can be compared by", async ({ page }) => {
  await openPage(page);
  await expect(subtitle(page)).toContainText("志愿服务队伍");
  await expect(left(page)).toHaveText(`剩 3 个数，共 ${ALL} 个`);
  await expect(chips(page)).toHaveCount(0);
  expect(new URL(page.url()).search).toBe("");
});

const filters = [
  { query: "metric=practice_stations", chip: /文明实践站/, names: ["海淀", "大兴", "延庆"] },
  {
    query: "metric=volunteer_times&district=110108",
    chip: /海淀/,
    names: ["海淀"],
  },
  { query: "metric=volunteer_teams&exact=true", chip: /只看准确数/, names: ["延庆", "大兴"] },
  { query: "metric=practice_posts&issue=2203", chip: /第 11 期/, names: ["海淀", "大兴"] },
  { query: `metric=practice_posts&topic=疫情防控`, chip: /【疫情防控】/, names: ["海淀", "大兴"] },
  {
    query: "metric=practice_posts&from=2022-05-06",
    chip: /2022年5月6日起/,
    names: ["海淀", "大兴"],
  },
  { query: "metric=practice_posts&to=2022-05-06", chip: /2022年5月6日止/, names: ["海淀", "大兴"] },
];

for (const { query, chip, names } of filters) {
  test(`narrows by ${query}, and its chip takes the condition away`, async ({ page }) => {
    await openPage(page, `?${query}&figure=table`);
    await expect(rows(page)).toHaveText(startingWith(names));
    const one = chips(page).filter({ hasText: chip });
    await expect(one).toHaveCount(1);
    const before = await chips(page).count();
    await one.click();
    await expect(chips(page)).toHaveCount(before - 1);
    await expect(one).toHaveCount(0);
  });
}

const nothing = [
  "metric=practice_posts&to=2022-05-05",
  "metric=practice_posts&from=2022-05-07",
  "metric=reach&exact=true",
];

for (const query of nothing) {
  test(`helps on where nothing is left (${query})`, async ({ page }) => {
    await openPage(page, `?${query}`);
    await expect(left(page)).toHaveText(`剩 0 个数，共 ${ALL} 个`);
    await expect(page.getByRole("status").filter({ hasText: "没有符合条件的数字" })).toBeVisible();
    await expect(rows(page)).toHaveCount(0);
    await page.getByRole("button", { name: "全部清除" }).click();
    await expect(left(page)).toHaveText(`剩 3 个数，共 ${ALL} 个`);
    await expect(chips(page)).toHaveCount(0);
  });
}

for (const [part, entry] of [
  ["issue", "9999"],
  ["topic", "文明交通"],
  ["district", "999999"],
] as const) {
  test(`says what a link names that the data does not hold (${part})`, async ({ page }) => {
    await openPage(page, `?metric=practice_posts&${part}=${entry}`);
    const notice = page.getByRole("status").filter({ hasText: "链接里有这份数据没有的内容" });
    await expect(notice).toContainText(entry);
    await expect(left(page)).toHaveText(`剩 2 个数，共 ${ALL} 个`);
    await expect(page.locator("body")).not.toContainText("未出刊：所选日期内没有一期");
    await notice.getByRole("button", { name: "从链接里去掉" }).click();
    await expect(notice).toHaveCount(0);
    await expect(page).toHaveURL(/\?metric=practice_posts$/);
  });
}

test("lets one part of a date be typed anew, and keeps the focus", async ({ browser }) => {
  const context = await browser.newContext({ locale: "en-US" });
  const page = await context.newPage();
  await openPage(page, "?from=2022-05-01&lang=zh");
  const from = page.getByLabel("从", { exact: true });
  await from.focus();
  await page.keyboard.type("04152022", { delay: 20 });
  await expect(page).toHaveURL(/from=2022-04-15/);
  await expect(from).toBeFocused();
  await context.close();
});

test("shows several metrics side by side, each with its own unit", async ({ page }) => {
  await openPage(page, "?metric=volunteer_times,practice_posts");
  await expect(comparePanel(page).locator("h3")).toHaveText(["志愿服务人次", "文明实践所"]);
  await expect(comparePanel(page)).toContainText("单位：人次");
  await expect(comparePanel(page)).toContainText("单位：个");
  await expect(chips(page)).toHaveCount(2);
  await compareMetrics(page, ["志愿服务队伍"]);
  await expect(comparePanel(page).locator("h3")).toHaveCount(3);
  await expect(page).toHaveURL(/metric=volunteer_times,practice_posts,volunteer_teams/);
});

test("puts what is chosen into the address, as a step that back and forward walk", async ({
  page,
}) => {
  await openPage(page);
  await expect(left(page)).toHaveText(/^剩/);
  await expect(tiles(page)).toHaveCount(16);
  const steps = [await viewOf(page)];
  const walk = async (act: () => Promise<void>, address: RegExp) => {
    await act();
    await expect(page).toHaveURL(address);
    steps.push(await viewOf(page));
  };
  await walk(() => metricOption(page, "文明实践站").click(), /metric=practice_stations/);
  await openFilter(page, "区");
  await walk(() => page.getByRole("checkbox", { name: "延庆" }).check(), /district=110119/);
  await walk(async () => {
    await segment(page, "区界图").click();
    await expect(page.locator("svg[role=group] path[data-kind]")).toHaveCount(16);
  }, /map=outlines/);
  await walk(async () => {
    await titleNumbers(page).click();
    await expectLit(page, "427个");
  }, /fact=/);
  for (const step of steps.slice(0, -1).reverse()) {
    await page.goBack();
    await expect.poll(() => viewOf(page)).toEqual(step);
  }
  for (const step of steps.slice(1)) {
    await page.goForward();
    await expect.poll(() => viewOf(page)).toEqual(step);
  }
  expect(steps).toHaveLength(5);
});

test("shows the same view where the link is opened elsewhere", async ({
  page,
  browser,
  baseURL,
}) => {
  const query =
    "?metric=volunteer_teams&district=110108,110119&map=outlines&figure=table&fact=2203/3@1527&lang=en";
  await openPage(page, query);
  await expectLit(page, "600 余支");
  await expect(page.locator("svg[role=group] path[data-chosen]")).toHaveCount(2);
  const view = await viewOf(page);
  expect(view.rows).toHaveLength(2);

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? "", locale: "en-GB" });
  const other = await elsewhere.newPage();
  await openPage(other, page.url().slice((baseURL ?? "").length + 1));
  await expectLit(other, "600 余支");
  await expect(other.locator("svg[role=group] path[data-chosen]")).toHaveCount(2);
  expect(await viewOf(other)).toEqual(view);
  await elsewhere.close();
});

const garbage = [
  "?metric=constructor,__proto__&district=999999&from=2022-13-45&to=yesterday",
  "?map=globe&lang=xx&exact=maybe&guide=1e9&basis=none",
  "?metric=&district=&issue=&fact=&from=&to=",
  "?%F0%9F%92%A5=%00&metric[]=a&metric=%E0%A4",
  `?metric=${"x".repeat(4000)}`,
];

for (const query of garbage) {
  test(`ignores what it does not know: ${query.slice(0, 60)}`, async ({ page }) => {
    await openPage(page, query);
    await expect(subtitle(page)).toContainText("志愿服务队伍");
    await expect(titleNumbers(page)).toHaveText(["600 余支", "575支"]);
    await expect(tiles(page)).toHaveCount(16);
    await expect(chips(page)).toHaveCount(0);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}

test("switches to English and back, and keeps the rest of the address", async ({ page }) => {
  await openPage(page, "?metric=practice_posts");
  await page.getByRole("button", { name: "Switch to English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(subtitle(page)).toContainText("Practice posts");
  await expect(page).toHaveURL(/metric=practice_posts&lang=en/);
  await expect(page).toHaveTitle(/Jianbao/);
  await page.getByRole("button", { name: "切换到中文" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(subtitle(page)).toContainText("文明实践所");
  await expect(page).toHaveTitle(/简报看板/);
  expect(new URL(page.url()).searchParams.has("lang")).toBe(false);
});

test("opens the reading rules from the address and closes them into it", async ({ page }) => {
  await openPage(page, "?guide=true");
  const dialog = page.getByRole("dialog", { name: "读数规则" });
  await expect(dialog).toContainText("11 万余");
  await dialog.getByRole("button", { name: "关闭" }).click();
  await expect(dialog).toHaveCount(0);
  expect(new URL(page.url()).searchParams.has("guide")).toBe(false);
  await page.goBack();
  await expect(dialog).toBeVisible();
});

test("keeps the chosen theme over a reload, and follows the system until one is chosen", async ({
  page,
}) => {
  const theme = page.locator("html");
  await page.emulateMedia({ colorScheme: "dark" });
  await openPage(page);
  await expect(theme).toHaveAttribute("data-theme", "dark");
  await page.emulateMedia({ colorScheme: "light" });
  await expect(theme).toHaveAttribute("data-theme", "light");
  await segment(page, "深色").click();
  await expect(theme).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(theme).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("radio", { name: "深色" })).toBeChecked();
});

test("writes dates as the page does, whatever the browser's own language", async ({ browser }) => {
  const context = await browser.newContext({ locale: "en-US" });
  const page = await context.newPage();
  await openPage(page, "?from=2022-05-06&lang=zh");
  const words = (label: string) =>
    page
      .getByLabel(label, { exact: true })
      .evaluate((field) => getComputedStyle(field.parentElement ?? field, "::after").content);
  expect(await words("从")).toBe('"2022年5月6日"');
  expect(await words("到")).toBe('"不限"');
  await page.getByLabel("到", { exact: true }).focus();
  expect(await words("到")).toBe("none");
  await context.close();
});
