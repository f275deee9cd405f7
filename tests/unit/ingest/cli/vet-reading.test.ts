import { expect, it } from "vitest";
import { vetReading } from "../../../../src/ingest/cli/vet-reading";
import { ingestText } from "../../../../src/ingest/ingest";

const raw = "文明简报\n第 7 期\n2023年3月8日\n大兴区组织志愿者70名，服务居民300人。\n";
const reading = ingestText({ raw, sha256: "0".repeat(64), encoding: "utf-8" });

it("leaves a sound reading as it is", () => {
  expect(vetReading(reading)).toBe(reading);
});

it("moves a fact that the dataset would not trust to the ledger, in its place", () => {
  const [first, ...rest] = reading.facts;
  if (!first) throw new Error("the text has no fact");
  const faulty = { ...first, maxValue: first.value - 1 };
  const { facts, ledgers } = vetReading({ ...reading, facts: [faulty, ...rest] });
  expect(facts).toEqual(rest);
  const { itemId, selector } = first;
  const rejected = ledgers[0]?.rejected ?? [];
  const rule = "doubt/not-located";
  expect(rejected.at(-1)).toEqual({ itemId, reason: "unread", rule, selector });
  expect(rejected.map(({ selector }) => selector.start)).toEqual(
    rejected.map(({ selector }) => selector.start).sort((a, b) => a - b),
  );
  expect(ledgers[0]?.problems.at(-1)).toEqual({ kind: "unread_numeral", itemId, selector });
});

it("throws where an item cannot be trusted", () => {
  const items = reading.items.map((item) => ({ ...item, issueId: "9" }));
  expect(() => vetReading({ ...reading, items })).toThrow("items[0].issueId: missingIssue");
});
