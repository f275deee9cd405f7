import { expect, it } from "vitest";
import { METRIC_GROUPS } from "../../../../src/ingest/facts/metric/find-metric";
import { measureTrie } from "../../../../src/ingest/numbers/measure-trie";
import { RULES } from "../../../../src/ingest/rules/judge";
import { listOf } from "../../../../src/ingest/sentence/condition";

const CONDITIONS = [...RULES, ...METRIC_GROUPS.flatMap((group) => [group, ...group.rows])].flatMap(
  ({ when, unless }) => [...listOf(when), ...listOf(unless ?? [])],
);

it("asks for no measure word that the reader does not know", () => {
  const asked = new Set(CONDITIONS.flatMap(({ unitText }) => unitText?.split(" ") ?? []));
  const isKnown = (word: string) =>
    [word, `个${word}`].some((printed) => measureTrie.matchAt(printed, 0)?.end === printed.length);
  expect(asked.size).toBeGreaterThan(50);
  expect([...asked].filter((word) => !isKnown(word))).toEqual([]);
});
