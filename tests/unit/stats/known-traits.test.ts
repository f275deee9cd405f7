import { expect, it } from "vitest";
import { makeFactInContext } from "../../../mock/make-fact-in-context";
import { makeSeries } from "../../../mock/series";
import { comparabilityKey, comparabilityOf } from "../../../src/stats/comparability";
import { joinFacts } from "../../../src/stats/fact-in-context";
import { knownTraits } from "../../../src/stats/known-traits";

it("knows of every fact of a series what is worked out for it alone", async () => {
  const { dataset } = await makeSeries({ issues: 30, seed: 3 });
  for (const fact of joinFacts(dataset)) {
    const traits = comparabilityOf(fact);
    expect(knownTraits(fact)).toEqual({ key: comparabilityKey(traits), traits });
  }
});

it("tells kinds apart that differ in one thing only", () => {
  const open = { start: null, end: null, words: null };
  const facts = [
    {},
    { period: open },
    { period: { ...open, words: "汛期" } },
    { period: { ...open, start: "2022-04-22" } },
    { scope: "党员志愿者" },
    { per: "日" },
    { planned: true },
    { unitText: "户" },
    { metric: "other" as const, subject: null },
    { metric: "other" as const, subject: " " },
    { metric: "other" as const, subject: "垃圾桶" },
  ].map((given) => makeFactInContext({ ...given }));
  // Twice, in another order: what is known of one must not be taken for another.
  for (const fact of [...facts, ...[...facts].reverse().map((entry) => ({ ...entry }))]) {
    expect(knownTraits(fact).key).toBe(comparabilityKey(comparabilityOf(fact)));
  }
});
