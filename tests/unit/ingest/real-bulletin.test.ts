import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ingestText } from "../../../src/ingest/ingest";
import { DISTRICTS } from "../../../src/model/district";
import { matchesSelector } from "../../../src/model/selector";

interface LabelledMention {
  readonly id: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

interface LabelledFact extends LabelledMention {
  readonly value: number;
  readonly bound: string;
  readonly unit: string | null;
  readonly metric: string;
  readonly district: string;
  readonly tier: "core" | "borderline";
}

interface Labels {
  readonly facts: readonly LabelledFact[];
  readonly not_facts: readonly LabelledMention[];
}

const folder = join(import.meta.dirname, "../../golden/real-2203");
const raw = readFileSync(join(folder, "bulletin.txt"), "utf-8");
const labels: Labels = JSON.parse(readFileSync(join(folder, "labels.json"), "utf-8"));
const { issues, items, facts, ledgers } = ingestText({
  raw,
  sha256: "0".repeat(64),
  encoding: "utf-8",
});
const factByStart = new Map(facts.map((fact) => [fact.selector.start, fact]));

describe("the real bulletin", () => {
  it("is issue 2203 with four reports", () => {
    expect(issues).toMatchObject([
      { id: "2203", number: 11, serial: 2203, date: "2022-05-06", publisher: "首都精神文明办" },
    ]);
    expect(items.map(({ creditText }) => creditText)).toEqual([
      "大兴区文明办",
      "延庆区文明办",
      "海淀区文明办",
      "朝阳区文明办",
    ]);
  });

  it.each(labels.facts.filter(({ tier }) => tier === "core"))("gives $id $quote", (label) => {
    const fact = factByStart.get(label.start);
    expect(fact).toMatchObject({
      value: label.value,
      bound: label.bound,
      unitText: label.unit,
      metric: label.metric,
      selector: { start: label.start, end: label.end },
    });
    expect(fact?.district && DISTRICTS[fact.district].name).toBe(label.district);
  });

  it("gives nothing that is not labelled", () => {
    const labelled = new Set(labels.facts.map(({ start }) => start));
    expect(facts.filter(({ selector }) => !labelled.has(selector.start))).toEqual([]);
  });

  it.each(labels.not_facts)("says why $id $quote is no fact", ({ start, end }) => {
    const rejected = ledgers.flatMap((ledger) => ledger.rejected);
    const covering = rejected.filter(
      ({ selector }) => selector.start < end && start < selector.end,
    );
    expect(covering.length).toBeGreaterThan(0);
    expect(covering.map(({ reason }) => reason)).not.toContain("unread");
  });

  it("quotes what stands there", () => {
    const selectors = [...facts, ...ledgers.flatMap(({ rejected }) => rejected)];
    expect(selectors.every(({ selector }) => matchesSelector(raw, selector))).toBe(true);
  });

  it("marks what narrows, limits and repeats a number", () => {
    const at = (start: number) => factByStart.get(start);
    expect(at(1873)).toMatchObject({
      scope: "党员志愿者",
      cumulative: true,
      period: { start: "2022-04-22", end: "2022-05-06", words: "4月22日以来" },
    });
    expect(at(1982)?.per).toBe("日");
    expect(at(1718)?.per).toBe("条");
    expect(at(1731)?.per).toBe("条");
    expect(at(218)?.cumulative).toBe(true);
    expect(at(1542)).toMatchObject({ cumulative: true, marks: ["约", "余"] });
  });
});
