import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeDataset } from "../../../mock/make-dataset";
import { makeFact } from "../../../mock/make-fact";
import { mapCells } from "../../../src/features/map/map-cells";
import { TileMap } from "../../../src/features/map/TileMap";
import { MatrixPanel } from "../../../src/features/matrix/MatrixPanel";
import { NO_FILTERS } from "../../../src/model/filters";
import { joinFacts } from "../../../src/stats/fact-in-context";
import { FactLinksProvider } from "../../../src/ui/FactLinks";
import { MarkMenuProvider } from "../../../src/ui/MarkMenu";

afterEach(cleanup);

const dataset = makeDataset({ facts: [makeFact({ district: "110115" })] });
const facts = joinFacts(dataset);
const metric = "volunteer_times";

const VIEWS: Readonly<Record<string, ReactNode>> = {
  tiles: <TileMap cells={mapCells(metric, facts, "count", () => "silent").cells} chosen={[]} />,
  matrix: (
    <MatrixPanel
      {...{ dataset, metric }}
      all={facts}
      filters={NO_FILTERS}
      view="metric"
      onViewChange={vi.fn()}
    />
  ),
};

function renderView(view: ReactNode) {
  const links = { hrefOf: () => "#", openFacts: vi.fn(), openFactIds: [] };
  const actions = { showSource: vi.fn(), showDistricts: vi.fn(), chosen: [], reporting: [] };
  render(
    <FactLinksProvider links={links}>
      <MarkMenuProvider actions={actions}>{view}</MarkMenuProvider>
    </FactLinksProvider>,
  );
}

describe.each(Object.entries(VIEWS))("the marks of the %s", (_, view) => {
  it("open their menu by right click", async () => {
    renderView(view);
    fireEvent.contextMenu(screen.getByRole("link"));
    expect(await screen.findByRole("menu", { name: "大兴：更多操作" })).toBeTruthy();
  });

  it("open their menu by the m key, but not by a shortcut of the browser", async () => {
    renderView(view);
    fireEvent.keyDown(screen.getByRole("link"), { key: "m", metaKey: true });
    expect(screen.queryByRole("menu")).toBeNull();
    fireEvent.keyDown(screen.getByRole("link"), { key: "m" });
    expect(await screen.findByRole("menuitem", { name: "只看大兴" })).toBeTruthy();
  });

  it("have no menu where nothing was said", () => {
    renderView(view);
    // The matrix folds the districts that said nothing; the tiles show them all.
    for (const list of screen.queryAllByRole("button", { name: "逐区列出" })) fireEvent.click(list);
    for (const words of screen.getAllByText("未提及")) fireEvent.contextMenu(words);
    expect(screen.queryByRole("menu")).toBeNull();
  });
});
