import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeDataset } from "../../../mock/make-dataset";
import { makeFact } from "../../../mock/make-fact";
import { compareMetric } from "../../../src/features/compare/compare-metric";
import { Summary } from "../../../src/features/compare/Summary";
import type { Fact } from "../../../src/model/dataset";
import { NO_FILTERS } from "../../../src/model/filters";
import { joinFacts } from "../../../src/stats/fact-in-context";
import { FactLinksProvider } from "../../../src/ui/FactLinks";

afterEach(cleanup);

const OPEN = { bound: "at_least", marks: ["余"], maxValue: 900 } as const;
const shunyi = makeFact({ district: "110113", value: 300, start: 10, ...OPEN });
const daxing = makeFact({ district: "110115", value: 200, start: 40, ...OPEN });

function summaryOf(facts: readonly Fact[]): string {
  const dataset = makeDataset({ facts });
  const input = {
    dataset,
    filters: NO_FILTERS,
    facts: joinFacts(dataset),
    basis: "count" as const,
  };
  const links = { hrefOf: () => "#", openFacts: vi.fn(), openFactIds: [] };
  const { container } = render(
    <FactLinksProvider links={links}>
      <Summary comparison={compareMetric("volunteer_times", input)} />
    </FactLinksProvider>,
  );
  return container.textContent ?? "";
}

describe("Summary", () => {
  it("says once that two numbers whose intervals meet cannot be told apart", () => {
    const words = summaryOf([shunyi, daxing]);
    expect(words).toMatch(/高低难分 顺义 300人次、大兴 200人次/);
    expect(words).not.toMatch(/最高|最低/);
  });

  it("names first and last where they differ", () => {
    const words = summaryOf([shunyi, makeFact({ value: 200, start: 40 })]);
    expect(words).toMatch(/最高 顺义.*最低 大兴/);
  });

  it("counts the hedges of the compared numbers only", () => {
    const part = makeFact({ district: "110107", value: 90, start: 70, scope: "八角街道", ...OPEN });
    expect(summaryOf([shunyi, daxing, part])).toMatch(/2 个数含余、约、近等词；1 个数另列/);
  });
});
