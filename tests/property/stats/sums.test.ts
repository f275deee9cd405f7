import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Filters, NO_FILTERS } from "../../../src/model/filters";
import { METRICS } from "../../../src/model/metric";
import { chooseStatements } from "../../../src/stats/choose-statements";
import { groupComparable } from "../../../src/stats/comparable";
import type { FactInContext } from "../../../src/stats/fact-in-context";
import { filterFacts } from "../../../src/stats/filter-facts";
import type { Interval } from "../../../src/stats/interval";
import { rankDistricts } from "../../../src/stats/rank-districts";
import { anyFacts, summableFacts } from "./arbitrary-facts";

const lower = ({ fact }: FactInContext) => fact.minValue ?? 0;

/**
 * The lower end by trying every set of facts that may be added: at most one an item, at most one running total,
 * and with a running total only what came out after it.
 */
function bruteForceLower(facts: readonly FactInContext[]): number {
  let best = 0;
  for (let mask = 0; mask < 2 ** facts.length; mask += 1) {
    const chosen = facts.filter((_, index) => mask & (2 ** index));
    if (mayAdd(chosen))
      best = Math.max(
        best,
        chosen.reduce((sum, fact) => sum + lower(fact), 0),
      );
  }
  return best;
}

function mayAdd(facts: readonly FactInContext[]): boolean {
  const running = facts.filter(({ fact }) => fact.cumulative);
  const [total] = running;
  const items = facts.filter(({ fact }) => !fact.cumulative).map(({ item }) => item.id);
  if (running.length > 1 || new Set(items).size < items.length) return false;
  return facts.every(
    ({ fact, issue }) => !total || fact.cumulative || (issue.date ?? "") > (total.issue.date ?? ""),
  );
}

function sumsByKey(facts: readonly FactInContext[]): Map<string, Interval> {
  const rows = groupComparable(facts)
    .filter(({ metric }) => METRICS[metric].combinesBy === "sum")
    .flatMap((group) =>
      rankDistricts(group).map((row) => [group.key + row.key, row.interval] as const),
    );
  return new Map(rows);
}

const narrowing = fc.record({
  from: fc.constantFrom(null, "2022-05-02", "2022-05-09"),
  to: fc.constantFrom(null, "2022-05-14"),
  issueIds: fc.subarray(["1", "2", "3"]),
  topics: fc.subarray(["疫情防控", "文明创建"]),
  exactOnly: fc.boolean(),
}) satisfies fc.Arbitrary<Partial<Filters>>;

describe("sums", () => {
  it("reach exactly the lower end of the best set of facts that may be added", () => {
    fc.assert(
      fc.property(summableFacts, (facts) => {
        for (const group of groupComparable(facts)) {
          for (const row of rankDistricts(group)) {
            const own = group.facts.filter(({ fact }) => row.candidateIds.includes(fact.id));
            const ofRow = own.filter(({ fact }) => fact.district === row.district);
            expect(row.interval.min).toBe(bruteForceLower(ofRow));
          }
        }
      }),
    );
  });

  it("are the sums of the facts they rest on, end by end, and exact only if all of those are", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const group of groupComparable(facts)) {
          for (const { interval, bound, facts: chosen } of chooseStatements(group.facts)) {
            const ends = chosen.map(({ fact }) => fact);
            const isOpen = ends.some(({ maxValue }) => maxValue === null);
            expect(interval.value).toBe(ends.reduce((sum, { value }) => sum + value, 0));
            expect(interval.min).toBe(ends.reduce((sum, { minValue }) => sum + (minValue ?? 0), 0));
            expect(interval.max).toBe(
              isOpen ? null : ends.reduce((sum, { maxValue }) => sum + (maxValue ?? 0), 0),
            );
            expect(bound === "exact").toBe(ends.every((fact) => fact.bound === "exact"));
          }
        }
      }),
    );
  });

  it("never grow when a filter is narrowed", () => {
    fc.assert(
      fc.property(summableFacts, narrowing, (facts, given) => {
        const wide = sumsByKey(facts);
        for (const [key, sum] of sumsByKey(filterFacts(facts, { ...NO_FILTERS, ...given }))) {
          expect(sum.min ?? 0).toBeLessThanOrEqual(wide.get(key)?.min ?? 0);
        }
      }),
    );
  });

  it("without running totals, never grow at either end nor in the number stated", () => {
    fc.assert(
      fc.property(summableFacts, narrowing, (facts, given) => {
        const parts = facts.filter(({ fact }) => !fact.cumulative);
        const wide = sumsByKey(parts);
        const filters = { ...NO_FILTERS, ...given, exactOnly: false };
        for (const [key, sum] of sumsByKey(filterFacts(parts, filters))) {
          const whole = wide.get(key);
          expect(sum.value).toBeLessThanOrEqual(whole?.value ?? 0);
          expect(sum.max ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(
            whole?.max ?? Number.POSITIVE_INFINITY,
          );
        }
      }),
    );
  });
});
