import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeDataset } from "../../../mock/make-dataset";
import { makeFact } from "../../../mock/make-fact";
import { ComparePanel } from "../../../src/features/compare/ComparePanel";
import { NO_FILTERS } from "../../../src/model/filters";
import { joinFacts } from "../../../src/stats/fact-in-context";
import { FactLinksProvider } from "../../../src/ui/FactLinks";
import { MarkMenuProvider } from "../../../src/ui/MarkMenu";
import { COMPARE_PROPS } from "../../support/compare-props";

vi.mock("../../../src/charts/BarChart", () => ({ BarChart: () => null }));

afterEach(cleanup);

const counted = { metric: "volunteer_persons", unitText: "名", bound: "exact" } as const;
const now = makeFact({ ...counted, ...amount(1200), start: 10 });
const lastYear = makeFact({
  ...counted,
  ...amount(1500),
  start: 30,
  period: { start: "2021-01-01", end: "2021-12-31", words: "去年" },
});
const holiday = makeFact({
  ...counted,
  ...amount(300),
  start: 50,
  district: "110105",
  period: { start: null, end: null, words: "端午假期" },
});

function amount(value: number) {
  return { value, minValue: value, maxValue: value, words: `${value}名` };
}

function rowOf(name: RegExp): HTMLElement {
  const row = within(screen.getByRole("region", { name: "各区数据对比" }))
    .getAllByRole("link", { name })
    .map((link) => link.closest("tr"))
    .find((candidate) => candidate !== null);
  if (!row) throw new Error("a number outside the table");
  return row;
}

describe("numbers of unlike periods in the comparison", () => {
  it("rank only what is of the bulletin, and name the periods of the others", async () => {
    const dataset = makeDataset({ facts: [now, lastYear, holiday] });
    const shared = { dataset, facts: joinFacts(dataset), filters: NO_FILTERS };
    const links = { hrefOf: () => "#", openFacts: vi.fn(), openFactIds: [] };
    const actions = { showSource: vi.fn(), showDistricts: vi.fn(), chosen: [], reporting: [] };
    render(
      <FactLinksProvider links={links}>
        <MarkMenuProvider actions={actions}>
          <ComparePanel {...shared} {...COMPARE_PROPS} metrics={["volunteer_persons"]} />
        </MarkMenuProvider>
      </FactLinksProvider>,
    );
    // jsdom does not open it by a click.
    const folded = screen.getByText(/^另有 2 个数不可比：时期不同 2$/).closest("details");
    if (!folded) throw new Error("the line does not open");
    fireEvent(Object.assign(folded, { open: true }), new Event("toggle"));
    await screen.findByRole("rowheader", { name: /时期不同：端午假期/ });
    await waitFor(() => expect(rowOf(/1200名/)).toBeTruthy());
    expect(within(rowOf(/1200名/)).queryByText("不可排名")).toBeNull();
    expect(within(rowOf(/1500名/)).getByText("不可排名")).toBeTruthy();
    expect(
      screen.getByRole("rowheader", { name: /2021年1月1日至2021年12月31日（去年）/ }),
    ).toBeTruthy();
    expect(screen.getByRole("rowheader", { name: /时期不同：端午假期/ })).toBeTruthy();
  });
});
