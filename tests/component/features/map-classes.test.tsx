import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { makeDataset } from "../../../mock/make-dataset";
import { makeFact } from "../../../mock/make-fact";
import { MapPanel } from "../../../src/features/map/MapPanel";
import { NO_FILTERS } from "../../../src/model/filters";
import { joinFacts } from "../../../src/stats/fact-in-context";
import { FactLinksProvider } from "../../../src/ui/FactLinks";
import { MarkMenuProvider } from "../../../src/ui/MarkMenu";

afterEach(cleanup);

const dataset = makeDataset({
  facts: [
    makeFact({ district: "110115", value: 80_000, words: "8万人次", start: 10 }),
    makeFact({
      district: "110108",
      words: "2万余人次",
      value: 20_000,
      minValue: 20_000,
      maxValue: 30_000,
      bound: "at_least",
      start: 40,
    }),
    makeFact({
      district: "110105",
      words: "3万至5万人次",
      value: 30_000,
      minValue: 30_000,
      maxValue: 50_000,
      bound: "range",
      start: 70,
    }),
    makeFact({
      district: "110101",
      words: "超8.6万人次",
      value: 86_000,
      minValue: 86_000,
      maxValue: null,
      bound: "at_least",
      start: 100,
    }),
  ],
});

function renderMap() {
  const links = { hrefOf: () => "#", openFacts: vi.fn(), openFactIds: [] };
  const actions = { showSource: vi.fn(), showDistricts: vi.fn(), chosen: [], reporting: [] };
  const { container } = render(
    <FactLinksProvider links={links}>
      <MarkMenuProvider actions={actions}>
        <MapPanel
          {...{ dataset, facts: joinFacts(dataset), filters: NO_FILTERS }}
          metric="volunteer_times"
          basis="count"
          view="tiles"
          onBasisChange={vi.fn()}
          onViewChange={vi.fn()}
        />
      </MarkMenuProvider>
    </FactLinksProvider>,
  );
  return {
    tileOf: (name: string) => container.querySelector<HTMLElement>(`li[title^="${name} "]`),
    classes: within(screen.getByRole("list", { name: "颜色由少到多" }))
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  };
}

it("names classes in words that are true of every number in them", () => {
  const { classes, tileOf } = renderMap();
  expect(classes).toEqual(["不满2万", "2万至不满4万", "4万至不满6万", "6万及以上"]);
  expect(tileOf("海淀")?.dataset.step).toBe("2");
  expect(tileOf("大兴")?.dataset.step).toBe("4");
});

it("hatches a tile whose number may lie in two classes, and says so in its name and tip", () => {
  const { tileOf } = renderMap();
  const tile = tileOf("朝阳");
  expect({ ...tile?.dataset }).toMatchObject({ from: "2", to: "3" });
  expect(tile?.dataset.step).toBeUndefined();
  const doubt = "3万至5万人次（跨档：从“2万至不满4万”到“4万至不满6万”都有可能）";
  expect(tile?.title).toBe(`朝阳 ${doubt}`);
  expect(screen.getByRole("link", { name: doubt })).toBeTruthy();
});

it("marks an open end by an arrow in the class that its lower end reaches", () => {
  const { tileOf } = renderMap();
  const tile = tileOf("东城");
  expect(tile?.dataset.step).toBe("4");
  expect(tile?.textContent).toContain("▶");
  expect(screen.getByRole("link", { name: "超8.6万人次（上限未说明）" })).toBeTruthy();
});
