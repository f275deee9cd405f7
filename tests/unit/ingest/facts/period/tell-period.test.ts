import { expect, it } from "vitest";
import { ingestText } from "../../../../../src/ingest/ingest";

const TEXT = { sha256: "0".repeat(64), encoding: "utf-8" } as const;

it("reads days that hang on each other by the thousand", () => {
  const raw = `${"5月1日走访。".repeat(8000)}5月2日，志愿者100名到场。`;
  const { facts } = ingestText({ raw, ...TEXT });
  expect(facts.map(({ selector, period }) => [selector.exact, period])).toEqual([
    ["100名", { start: null, end: null, words: "5月2日" }],
  ]);
});

it("walks back over a few times only, however many stand before", () => {
  const raw = "2022年5月1日，东城区出动志愿者100名。\n".repeat(2000);
  const { facts } = ingestText({ raw, ...TEXT });
  const days = { start: "2022-05-01", end: "2022-05-01", words: "2022年5月1日" };
  expect(facts).toHaveLength(2000);
  expect(facts.every(({ period }) => JSON.stringify(period) === JSON.stringify(days))).toBe(true);
});
