import { cleanup, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeDataset } from "../../../mock/make-dataset";
import { makeFact } from "../../../mock/make-fact";
import { makeIssue } from "../../../mock/make-issue";
import { ComparePanel } from "../../../src/features/compare/ComparePanel";
import { MapPanel } from "../../../src/features/map/MapPanel";
import { TrendPanel } from "../../../src/features/trend/TrendPanel";
import type { Basis } from "../../../src/model/basis";
import { NO_FILTERS } from "../../../src/model/filters";
import { joinFacts } from "../../../src/stats/fact-in-context";
import { FactLinksProvider } from "../../../src/ui/FactLinks";
import { MarkMenuProvider } from "../../../src/ui/MarkMenu";
import { COMPARE_PROPS } from "../../support/compare-props";

vi.mock("../../../src/charts/BarChart", () => ({ BarChart: () => null }));

afterEach(cleanup);

const street = makeFact({
  district: "110107",
  metric: "registered_volunteers",
  scope: "八角街道",
  words: "1.2 万余名",
  value: 12000,
  minValue: 12000,
  maxValue: 13000,
  bound: "at_least",
  marks: ["余"],
  unitText: "名",
});
const dataset = makeDataset({ facts: [street] });
const facts = joinFacts(dataset);
const metric = "registered_volunteers";
const shared = { dataset, facts, filters: NO_FILTERS, onBasisChange: vi.fn() };

function renderView(view: ReactNode) {
  const links = { hrefOf: () => "#", openFacts: vi.fn(), openFactIds: [] };
  const actions = { showSource: vi.fn(), showDistricts: vi.fn(), chosen: [], reporting: [] };
  return render(
    <FactLinksProvider links={links}>
      <MarkMenuProvider actions={actions}>{view}</MarkMenuProvider>
    </FactLinksProvider>,
  );
}

const SENTENCE = /没有一区报过全区之数/;

describe.each<Basis>(["count", "per10k", "perKm2"])(
  "a street's number with no other beside it, by %s",
  (basis) => {
    it("is set apart with its reason in the comparison, as printed", async () => {
      renderView(<ComparePanel {...shared} {...COMPARE_PROPS} metrics={[metric]} basis={basis} />);
      expect(screen.getByText(SENTENCE)).toBeTruthy();
      expect(await screen.findByRole("rowheader", { name: /口径较窄：八角街道/ })).toBeTruthy();
      expect(screen.getByRole("link", { name: /1.2 万余名/ })).toBeTruthy();
    });

    it("shades no tile and is named on it", () => {
      const { container } = renderView(
        <MapPanel {...shared} {...{ metric, basis }} view="tiles" onViewChange={vi.fn()} />,
      );
      expect(container.querySelectorAll("[data-kind=comparable], [data-step]")).toHaveLength(0);
      expect(screen.getByText(SENTENCE)).toBeTruthy();
      expect(screen.getByRole("link", { name: /1.2.万余名.*口径较窄：八角街道/ })).toBeTruthy();
    });
  },
);

it("a street's number takes no axis of the trend", () => {
  const dates = ["2022-05-06", "2022-05-13"];
  const issues = dates.map((date, index) => makeIssue({ id: `${index + 1}`, date }));
  const series = makeDataset({
    issues,
    facts: [street, { ...street, id: "2/1@9", itemId: "2/1" }],
  });
  const trend = { trend: "chart", scale: "shared", step: null } as const;
  const { container } = renderView(
    <TrendPanel
      {...{ dataset: series, metric, ...trend }}
      all={joinFacts(series)}
      filters={NO_FILTERS}
      onChange={vi.fn()}
    />,
  );
  expect(screen.getByText(SENTENCE)).toBeTruthy();
  expect(screen.getByText("另有 2 个数不可比：口径较窄 2")).toBeTruthy();
  expect(container.querySelectorAll("[role=img]")).toHaveLength(0);
});
