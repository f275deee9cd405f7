import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeDataset } from "../../../mock/make-dataset";
import { makeFact } from "../../../mock/make-fact";
import { compareMetric } from "../../../src/features/compare/compare-metric";
import { Finding } from "../../../src/features/compare/Finding";
import { Summary } from "../../../src/features/compare/Summary";
import type { Fact } from "../../../src/model/dataset";
import { type Filters, NO_FILTERS } from "../../../src/model/filters";
import { joinFacts } from "../../../src/stats/fact-in-context";
import { FactLinksProvider } from "../../../src/ui/FactLinks";

afterEach(cleanup);

const over = (value: number, maxValue: number | null) =>
  ({ value, maxValue, bound: "at_least", marks: ["余"] }) as const;
const shunyi = makeFact({ district: "110113", start: 10, ...over(300, 400) });
const daxing = makeFact({ district: "110115", start: 40, ...over(200, 250) });
const haidian = makeFact({ district: "110108", start: 70, ...over(350, 360) });
const open = makeFact({ district: "110105", start: 100, ...over(100, null), words: "超100人次" });

function draw(facts: readonly Fact[], districts: Filters["districts"] = []) {
  const dataset = makeDataset({ facts });
  const input = {
    dataset,
    filters: { ...NO_FILTERS, districts },
    facts: joinFacts(dataset),
    basis: "count" as const,
  };
  const comparison = compareMetric("volunteer_times", input);
  const links = { hrefOf: () => "#", openFacts: vi.fn(), openFactIds: [] };
  const { container } = render(
    <FactLinksProvider links={links}>
      <h2>
        <Finding comparison={comparison} />
      </h2>
      <Summary comparison={comparison} />
    </FactLinksProvider>,
  );
  return {
    title: container.querySelector("h2")?.textContent,
    summary: container.querySelector("p")?.textContent ?? "",
    linked: [...container.querySelectorAll("h2 a")].map((link) => link.textContent),
  };
}

describe("the title of a comparison", () => {
  it("says who is first and who is next, each number a link", () => {
    const { title, linked } = draw([shunyi, daxing]);
    expect(title).toBe("顺义最多，300人次；其次大兴 200人次");
    expect(linked).toEqual(["300人次", "200人次"]);
  });

  it("gives no first place where two intervals meet", () => {
    expect(draw([shunyi, daxing, haidian]).title).toBe("最多者难分：海淀 350人次、顺义 300人次");
  });

  it("never hides behind a first place what may exceed it", () => {
    expect(draw([shunyi, daxing, open]).title).toMatch(
      /^顺义最多，300人次；其次大兴 200人次；上限不明、名次不定：朝阳 超100人次$/,
    );
  });

  it("puts what is certainly more before a first place, though its upper end is unknown", () => {
    const more = makeFact({
      district: "110105",
      start: 100,
      ...over(900, null),
      words: "超900人次",
    });
    expect(draw([shunyi, daxing, more]).title).toBe(
      "更多而上限不明：朝阳 超900人次；其余顺义最多，300人次；其次大兴 200人次",
    );
  });

  it("calls equal exact numbers equal, and no place a place among all where districts are chosen", () => {
    const equal = makeFact({ district: "110113", start: 10, value: 200 });
    const other = makeFact({ district: "110115", start: 40, value: 200 });
    expect(draw([equal, other]).title).toBe("并列最多：顺义 200人次、大兴 200人次");
    cleanup();
    expect(draw([shunyi, daxing], ["110113", "110115"]).title).toMatch(/^所选区中，顺义最多/);
    cleanup();
    expect(draw([shunyi], ["110113"]).title).toBe("顺义 300人次");
  });

  it("orders nothing where no upper end is known, or one district spoke", () => {
    const alone = draw([shunyi]);
    expect(alone.title).toBe("顺义 300人次，只此一区有可比的数");
    cleanup();
    const second = makeFact({ district: "110113", start: 10, ...over(300, null) });
    expect(draw([second, open]).title).toMatch(/^上限不明，不排名次：/);
  });

  it("says that nothing compares, or that there is nothing", () => {
    const part = makeFact({ district: "110107", start: 70, scope: "八角街道" });
    expect(draw([part]).title).toBe("没有可以相互比较的数，1 个数单独列出");
    cleanup();
    expect(draw([]).title).toMatch(/^所选范围内没有/);
  });

  it("counts the hedges of the compared numbers only", () => {
    const part = makeFact({ district: "110107", value: 90, start: 130, scope: "八角街道" });
    expect(draw([shunyi, daxing, part]).summary).toMatch(/^2 区可比；2 个数含余、约、近等词。/);
  });
});
