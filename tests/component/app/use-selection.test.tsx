import { cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { makeSeries } from "../../../mock/series";
import { useSelection } from "../../../src/app/use-selection";
import { holdDataset } from "../../../src/model/hold-dataset";
import type { Holdings } from "../../../src/model/holdings";
import { parseAddress } from "../../../src/state/address";

/** A series of more facts than are joined at once. */
async function holdSeries() {
  const { dataset } = await makeSeries({ issues: 90, seed: 1 });
  const holdings = holdDataset(dataset);
  return { ...holdings, factsOf: vi.fn(holdings.factsOf) };
}

// Idle at once, and one at a time.
beforeEach(() => {
  vi.stubGlobal("requestIdleCallback", (act: () => void) => setTimeout(act));
  vi.stubGlobal("cancelIdleCallback", clearTimeout);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const select = (dataset: Holdings) =>
  renderHook(({ search }) => useSelection(dataset, parseAddress(search)), {
    initialProps: { search: "?metric=volunteer_times" },
  });

it("touches no facts but those of the shown metrics", async () => {
  const dataset = await holdSeries();
  const { result, rerender } = select(dataset);
  rerender({ search: "?metric=activities&district=110108" });
  const touched = new Set(dataset.factsOf.mock.calls.map(([metric]) => metric));
  expect([...touched]).toEqual(["volunteer_times", "activities"]);
  expect(result.current.anyDistrict.length).toBeGreaterThan(result.current.anyMetric.length);
});

it("looks at no fact anew when a number is opened", async () => {
  const dataset = await holdSeries();
  const { result, rerender } = select(dataset);
  const before = result.current;
  dataset.factsOf.mockClear();
  rerender({ search: "?metric=volunteer_times&fact=9001/1@100" });
  const { filters, metrics, shown, anyMetric, anyDistrict } = before;
  const after = result.current;
  expect(after.shown).toBe(shown);
  expect(after.anyMetric).toBe(anyMetric);
  expect(after.anyDistrict).toBe(anyDistrict);
  expect(after.filters).toBe(filters);
  expect(after.metrics).toEqual(metrics);
  expect(dataset.factsOf).not.toHaveBeenCalled();
});

it("shares one list among the views where no filter is set", async () => {
  const { result } = select(await holdSeries());
  expect(result.current.anyMetric).toBe(result.current.shown);
  expect(result.current.anyDistrict).toBe(result.current.shown);
});

it("joins the facts of other metrics when the page is idle", async () => {
  const dataset = await holdSeries();
  const { result } = select(dataset);
  expect(result.current.isWhole).toBe(false);
  expect(result.current.all).toBe(result.current.shown);
  await waitFor(() => expect(result.current.isWhole).toBe(true), { timeout: 20_000 });
  expect(result.current.all).toHaveLength(dataset.factCount);
});
