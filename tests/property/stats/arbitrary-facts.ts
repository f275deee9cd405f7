import fc from "fast-check";
import { makeFactInContext } from "../../../mock/make-fact-in-context";
import { DISTRICT_CODES } from "../../../src/model/district";
import { METRIC_IDS, type MetricId } from "../../../src/model/metric";
import type { FactInContext } from "../../../src/stats/fact-in-context";

/** Small whole intervals, so that all values within can be tried one by one. */
export const smallInterval = fc
  .record({ min: fc.integer({ min: 0, max: 6 }), width: fc.integer({ min: 0, max: 3 }) })
  .chain(({ min, width }) =>
    fc
      .integer({ min, max: min + width })
      .map((value) => ({ value, min, max: (min + width) as number | null })),
  );

const DATES = ["2022-05-01", "2022-05-08", "2022-05-15"] as const;

/** A fact before its place in a text is known; `makeFacts` gives each its own id. */
const draft = (metrics: readonly MetricId[]) =>
  fc.record({
    interval: smallInterval,
    isOpen: fc.boolean(),
    metric: fc.constantFrom(...metrics),
    district: fc.constantFrom(...DISTRICT_CODES.slice(0, 4), null),
    issue: fc.constantFrom(1, 2, 3),
    item: fc.constantFrom(1, 2),
    unitText: fc.constantFrom("人次", "户", "名", null),
    scope: fc.constantFrom(null, null, "党员", "青年"),
    since: fc.constantFrom(null, null, "2022-04-22", "2022-04-01"),
    per: fc.constantFrom(null, null, "日", "条"),
    planned: fc.constantFrom(false, false, true),
    cumulative: fc.boolean(),
  });

type Draft = ReturnType<typeof draft> extends fc.Arbitrary<infer T> ? T : never;

function makeFacts(drafts: readonly Draft[]): FactInContext[] {
  return drafts.map(({ interval, isOpen, issue, item, since, ...rest }, index) => {
    const isExact = interval.min === interval.max && !isOpen;
    return makeFactInContext({
      ...rest,
      value: interval.value,
      minValue: interval.min,
      maxValue: isOpen ? null : interval.max,
      bound: isExact ? "exact" : "about",
      marks: isExact ? [] : ["约"],
      itemId: `${issue}/${item}`,
      start: 10 * (index + 1),
      date: DATES[issue - 1] ?? null,
      section: item === 1 ? "疫情防控" : "文明创建",
      period: since === null ? null : { start: since, end: DATES[issue - 1] ?? null, words: null },
    });
  });
}

export const anyFacts = fc.array(draft(METRIC_IDS), { maxLength: 30 }).map(makeFacts);

/** Facts of metrics that add, in one group each: no scope, no rate, no plan. */
export const summableFacts = fc
  .array(draft(["activities", "beneficiaries"]), { maxLength: 12 })
  .map((drafts) =>
    makeFacts(
      drafts.map((entry) => ({
        ...entry,
        scope: null,
        since: null,
        per: null,
        planned: false,
        unitText: null,
      })),
    ),
  );
