import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COUNTINGS } from "../../../src/model/counting";
import { DISTRICT_CODES } from "../../../src/model/district";
import { NO_FILTERS } from "../../../src/model/filters";
import { METRIC_IDS } from "../../../src/model/metric";
import { FIGURES, TIME_STEPS, TREND_SCALES } from "../../../src/model/views";
import {
  addressChangeOf,
  filtersOf,
  formatAddress,
  parseAddress,
} from "../../../src/state/address";

const EMPTY = parseAddress("");

describe("parseAddress", () => {
  it.each([
    ["", {}],
    ["?metric=volunteer_times", { metric: ["volunteer_times"] }],
    ["?metric=volunteer_times,other", { metric: ["volunteer_times", "other"] }],
    ["?metric=other,other", { metric: ["other"] }],
    ["?metric=constructor,__proto__,other", { metric: ["other"] }],
    ["?metric=", {}],
    ["?district=110115,999999,110108", { district: ["110115", "110108"] }],
    ["?from=2022-05-06&to=2022-05-07", { from: "2022-05-06", to: "2022-05-07" }],
    ["?from=2022-02-30&to=2022-13-01", {}],
    ["?from=2022-2-3&to=yesterday", {}],
    ["?from=2024-02-29", { from: "2024-02-29" }],
    ["?exact=true", { exact: true }],
    ["?exact=1&guide=yes", {}],
    [
      "?map=outlines&basis=per10k&matrix=issue",
      { map: "outlines", basis: "per10k", matrix: "issue" },
    ],
    ["?map=globe&basis=toString&matrix=", {}],
    ["?trend=table&scale=free&step=quarter", { trend: "table", scale: "free", step: "quarter" }],
    ["?trend=toString&scale=&step=auto", {}],
    ["?topic=%E7%96%AB%E6%83%85%E9%98%B2%E6%8E%A7", { topic: ["疫情防控"] }],
    ["?topic=a%252Cb,c", { topic: ["a,b", "c"] }],
    ["?fact=2203/1@204,2203/1@218", { fact: ["2203/1@204", "2203/1@218"] }],
    ["?lang=en&guide=true", { lang: "en", guide: true }],
    ["?lang=zh", { lang: "zh" }],
    ["?lang=fr", {}],
    ["?%E0%A4%A=1&metric=%E0%A4", {}],
    ["?metric=other&metric=sites", { metric: ["other"] }],
  ])("reads %s", (search, expected) => {
    expect(parseAddress(search)).toEqual({ ...EMPTY, ...expected });
  });
});

describe("formatAddress", () => {
  it.each([
    ["", {}, ""],
    ["", { metric: ["volunteer_times", "other"] }, "?metric=volunteer_times,other"],
    ["?metric=other", { metric: [] }, ""],
    ["?metric=other", { metric: null }, ""],
    ["?mock=series&metric=other", { metric: null }, "?mock=series"],
    ["?mock=series", { fact: ["2203/1@204"] }, "?mock=series&fact=2203/1@204"],
    ["?lang=en", { lang: null }, ""],
    ["?lang=en", { lang: "zh" }, "?lang=zh"],
    ["?map=outlines", { map: "tiles" }, ""],
    ["", { exact: true, guide: false }, "?exact=true"],
    ["", { topic: ["a,b", "c&d=e"] }, "?topic=a%252Cb,c%26d%3De"],
    ["?from=2022-05-06", { to: "2022-05-07" }, "?from=2022-05-06&to=2022-05-07"],
  ] as const)("lays over “%s” the change %j", (search, change, expected) => {
    expect(formatAddress(search, change)).toBe(expected);
  });

  it("is read back to the same address, whatever the words", () => {
    const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 });
    const day = fc
      .date({ min: new Date("1990-01-01"), max: new Date("2050-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const address = fc.record({
      metric: fc.uniqueArray(fc.constantFrom(...METRIC_IDS)),
      from: fc.option(day),
      to: fc.option(day),
      issue: fc.uniqueArray(words),
      topic: fc.uniqueArray(fc.oneof(words, fc.constantFrom("%2C", ",", "%", "%25,", "&="))),
      district: fc.uniqueArray(fc.constantFrom(...DISTRICT_CODES)),
      exact: fc.boolean(),
      map: fc.constantFrom("tiles" as const, "outlines" as const),
      basis: fc.constantFrom("count" as const, "per10k" as const, "perKm2" as const),
      count: fc.constantFrom(...COUNTINGS),
      figure: fc.constantFrom(...FIGURES),
      versus: fc.boolean(),
      matrix: fc.constantFrom("metric" as const, "issue" as const),
      trend: fc.constantFrom(...FIGURES),
      scale: fc.constantFrom(...TREND_SCALES),
      step: fc.option(fc.constantFrom(...TIME_STEPS)),
      fact: fc.uniqueArray(words),
      guide: fc.boolean(),
      lang: fc.constantFrom("zh" as const, "en" as const, null),
    });
    fc.assert(
      fc.property(address, (given) => {
        expect(parseAddress(formatAddress("?mock=slow", given))).toEqual(given);
      }),
    );
  });
});

describe("filtersOf and addressChangeOf", () => {
  it("are each other's inverse", () => {
    const change = addressChangeOf({ ...NO_FILTERS, metrics: ["other"], exactOnly: true });
    expect(filtersOf(parseAddress(formatAddress("", change)))).toEqual({
      ...NO_FILTERS,
      metrics: ["other"],
      exactOnly: true,
    });
  });

  it("change only what is named", () => {
    expect(addressChangeOf({ from: null })).toEqual({ from: null });
    expect(addressChangeOf({})).toEqual({});
  });
});
