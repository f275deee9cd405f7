import type { MetricId } from "../model/metric";
import { METRIC_UNITS, SHARED_WORDS, type UnitFamilyId } from "./unit-words";

/** Measure words that count the same thing; `word:` marks a family that is just the printed word (`word:份`). */
export type UnitFamily = UnitFamilyId | `word:${string}`;

/**
 * The family of a printed measure word within a metric: 人, 名, 位 and no word at all count volunteers alike, 户 does not.
 * The metric's own words go before the shared ones, since 3 家 are organisations among teams and households elsewhere.
 */
export function unitFamily(metric: MetricId, unitText: string | null): UnitFamily {
  const { base, own, others } = METRIC_UNITS[metric];
  const word = unitText?.replace(/\s+/gu, "") ?? "";
  if (word === "") return base;
  for (const [family, words] of familiesOf(own)) if (words.includes(word)) return family;
  for (const [family, words] of familiesOf(SHARED_WORDS)) if (words.includes(word)) return family;
  return others === "base" ? base : `word:${word}`;
}

function familiesOf(
  words: Readonly<Partial<Record<UnitFamilyId, readonly string[]>>>,
): [UnitFamilyId, readonly string[]][] {
  return Object.entries(words) as [UnitFamilyId, readonly string[]][];
}
