import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeDataset } from "../../../mock/make-dataset";
import { makeFact } from "../../../mock/make-fact";
import { makeIssue } from "../../../mock/make-issue";
import { TrendPanel } from "../../../src/features/trend/TrendPanel";
import type { TrendPanelProps } from "../../../src/features/trend/trend-input";
import type { Fact } from "../../../src/model/dataset";
import { NO_FILTERS } from "../../../src/model/filters";
import { joinFacts } from "../../../src/stats/fact-in-context";
import { FactLinksProvider } from "../../../src/ui/FactLinks";
import { MarkMenuProvider } from "../../../src/ui/MarkMenu";

afterEach(cleanup);

/** One issue a date, ids from 1. */
function renderTrend(
  dates: readonly string[],
  facts: readonly Fact[],
  given: Partial<TrendPanelProps> = {},
) {
  const issues = dates.map((date, index) =>
    makeIssue({ id: `${index + 1}`, number: index + 1, date }),
  );
  const dataset = makeDataset({ issues, facts });
  const openFacts = vi.fn();
  const links = { hrefOf: () => "#", openFacts, openFactIds: [] };
  const actions = { showSource: vi.fn(), showDistricts: vi.fn(), chosen: [], reporting: [] };
  const onChange = vi.fn();
  const { container } = render(
    <FactLinksProvider links={links}>
      <MarkMenuProvider actions={actions}>
        <TrendPanel
          {...{ dataset, onChange }}
          {...{ all: joinFacts(dataset), filters: NO_FILTERS, metric: "activities" }}
          {...{ step: null, scale: "shared", trend: "chart" }}
          {...given}
        />
      </MarkMenuProvider>
    </FactLinksProvider>,
  );
  return { container, openFacts, onChange };
}

function held(issue: number, value: number, given: Parameters<typeof makeFact>[0] = {}) {
  return makeFact({
    itemId: `${issue}/1`,
    metric: "activities",
    unitText: "场",
    district: "110115",
    words: `${value}场`,
    value,
    minValue: value,
    maxValue: value,
    ...given,
  });
}

const WEEKS = ["2022-05-06", "2022-05-13", "2022-05-20"];

describe("a trend that cannot be one", () => {
  it.each([
    [["2022-05-06"], [held(1, 5)], "只有一期（第 1 期，2022年5月6日），一期不成趋势。"],
    [["2022-05-06", "2022-05-06"], [held(1, 5)], "2 期都在2022年5月6日，一天不成趋势。"],
    [WEEKS, [held(2, 5)], "只有2022年5月13日提到“活动场次”，不成趋势。"],
    [WEEKS, [], "没有一区提到“活动场次”，画不成趋势。"],
  ] as const)("is one line and no picture: %j", (dates, facts, sentence) => {
    const { container } = renderTrend(dates, facts);
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(container.querySelectorAll("svg, table, fieldset, button")).toHaveLength(0);
  });

  it("leads back to all dates where the filter has narrowed them", () => {
    const filters = { ...NO_FILTERS, from: "2022-05-10", to: "2022-05-15" };
    const { onChange } = renderTrend(WEEKS, [held(1, 5), held(2, 6)], { filters });
    fireEvent.click(screen.getByRole("button", { name: "看全部日期" }));
    expect(onChange).toHaveBeenCalledWith({ from: null, to: null });
  });
});

describe("a trend", () => {
  it("shows the newest numbers and says who has none, and why", () => {
    const other = held(1, 7, { district: "110108", itemId: "1/2" });
    renderTrend(WEEKS, [held(1, 5), held(3, 6), other]);
    expect(screen.getAllByRole("img")).toHaveLength(2);
    const [haidian, daxing] = screen.getAllByRole("listitem");
    expect(haidian?.textContent).toContain("海淀 未提及");
    expect(daxing?.textContent).toContain("大兴 6场");
    expect(screen.getByText(/^图中没有 14 区的可比之数：东城 西城/)).toBeTruthy();
  });

  it("opens the statements of a sum, all of them", () => {
    const dates = ["2022-05-06", "2022-05-13", "2022-06-03"];
    const { openFacts } = renderTrend(dates, [held(1, 5), held(2, 6), held(3, 4)], {
      step: "month",
      trend: "table",
    });
    const may = screen.getByRole("row", { name: /^2022年5月/ });
    fireEvent.click(within(may).getByRole("link", { name: "11场" }));
    expect(openFacts).toHaveBeenCalledWith(["2/1@10", "1/1@10"]);
  });

  it("folds running totals away beside sums, and opens them with a way to the words", () => {
    const total = held(3, 90, { cumulative: true, itemId: "3/2" });
    const { openFacts } = renderTrend(WEEKS, [held(1, 5), held(2, 6), held(3, 4), total]);
    const line = screen.getByText("另有 1 个数不可比：累计数 1");
    const details = line.closest("details");
    if (!details) throw new Error("the line folds nothing");
    details.open = true;
    fireEvent(details, new Event("toggle"));
    fireEvent.click(screen.getByRole("link", { name: "大兴 90场" }));
    expect(openFacts).toHaveBeenCalledWith([total.id]);
  });

  it("turns a long table over like pages, newest first", () => {
    const dates = Array.from({ length: 40 }, (_, index) =>
      new Date(Date.UTC(2022, 0, 7 + 7 * index)).toISOString().slice(0, 10),
    );
    const facts = dates.map((_, index) => held(index + 1, index));
    renderTrend(dates, facts, { trend: "table" });
    expect(screen.getAllByRole("row")).toHaveLength(31);
    fireEvent.click(screen.getByRole("button", { name: "更早的 10 段" }));
    expect(screen.getAllByRole("row")).toHaveLength(11);
    expect(screen.getByRole("link", { name: "0场" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "更早的 0 段" })).toHaveProperty("disabled", true);
  });

  it("says how many points are hidden where only exact numbers are asked for", () => {
    const hedged = held(2, 6, { bound: "about", marks: ["约"], minValue: 5, maxValue: 7 });
    const filters = { ...NO_FILTERS, exactOnly: true };
    renderTrend(WEEKS, [held(1, 5), hedged, held(3, 4)], { filters });
    expect(screen.getByText(/只看准确数：另有 1 处只有带余、约、近等的数，未画/)).toBeTruthy();
  });
});
