import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { makeSeries } from "../../../mock/series";
import { columnsInTime, factColumns } from "../../../src/features/filter/fact-columns";
import { joinFacts } from "../../../src/stats/fact-in-context";

beforeEach(() => {
  vi.stubGlobal("requestIdleCallback", (callback: () => void) => setTimeout(callback));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it("fills the columns of a long list in portions as it fills those of a short one", async () => {
  const { dataset } = await makeSeries({ issues: 250, seed: 1 });
  const facts = joinFacts(dataset);
  expect(facts.length).toBeGreaterThan(10_000);
  // Of another list, so that what is kept of the first does not answer.
  expect(await columnsInTime([...facts])).toEqual(factColumns(facts));
});
