import { ingestText } from "../../../src/ingest/ingest";
import type { Fact } from "../../../src/model/dataset";
import type { Bound } from "../../../src/model/quantity";

/** A labelled number: the words, and what an analyst writes down for them. */
interface LabelledFact {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly max: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly metric: string;
  readonly alt_metrics?: readonly string[];
  readonly place?: string | null;
  readonly per?: string | null;
}

export interface LabelledPassage {
  readonly id: string;
  readonly text: string;
  readonly place: string | null;
  readonly facts: readonly LabelledFact[];
  readonly not_facts: readonly { quote: string; start: number; end: number; why: string }[];
}

/** Hits over labelled, for one property. */
export interface Ratio {
  hits: number;
  of: number;
}

export interface Score {
  readonly passages: number;
  readonly recall: Ratio;
  readonly precision: Ratio;
  readonly value: Ratio;
  readonly bound: Ratio;
  readonly hedgedBound: Ratio;
  readonly unit: Ratio;
  readonly metric: Ratio;
  readonly place: Ratio;
  /** Facts read where the labels say that there is none. */
  readonly falseAtNotFacts: Ratio;
  readonly misses: string[];
}

export function parsePassages(lines: string): LabelledPassage[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as LabelledPassage);
}

/** Compares what the reader finds in each passage with its labels, span by span. */
export function scoreReading(passages: readonly LabelledPassage[]): Score {
  const ratio = (): Ratio => ({ hits: 0, of: 0 });
  const score: Score = {
    passages: passages.length,
    recall: ratio(),
    precision: ratio(),
    value: ratio(),
    bound: ratio(),
    hedgedBound: ratio(),
    unit: ratio(),
    metric: ratio(),
    place: ratio(),
    falseAtNotFacts: ratio(),
    misses: [],
  };
  for (const passage of passages) scorePassage(passage, score);
  return score;
}

function scorePassage(passage: LabelledPassage, score: Score): void {
  const { facts } = ingestText({ raw: passage.text, sha256: "0".repeat(64), encoding: "utf-8" });
  const bySpan = new Map(
    facts.map((fact) => [`${fact.selector.start}-${fact.selector.end}`, fact]),
  );
  const note = (words: string) => score.misses.push(`${passage.id} ${words}`);
  const matched = new Set<Fact>();
  for (const label of passage.facts) {
    const fact = bySpan.get(`${label.start}-${label.end}`);
    count(score.recall, fact !== undefined);
    if (!fact) {
      note(
        `missing ${label.quote} (${label.metric}) in …${around(passage.text, label.start, label.end)}…`,
      );
      continue;
    }
    matched.add(fact);
    scoreFact(passage, label, fact, score, note);
  }
  for (const fact of facts) {
    count(score.precision, matched.has(fact));
    if (matched.has(fact)) continue;
    const { start, end, exact } = fact.selector;
    note(`false ${exact} (${fact.metric}) in …${around(passage.text, start, end)}…`);
  }
  for (const { start, end } of passage.not_facts) {
    count(
      score.falseAtNotFacts,
      facts.some((fact) => fact.selector.start < end && start < fact.selector.end),
    );
  }
}

function scoreFact(
  passage: LabelledPassage,
  label: LabelledFact,
  fact: Fact,
  score: Score,
  note: (words: string) => void,
): void {
  const words = `${label.quote} in …${around(passage.text, label.start, label.end)}…`;
  const check = (ratio: Ratio, isRight: boolean, what: string): void => {
    count(ratio, isRight);
    if (!isRight) note(`${what} ${words}`);
  };
  const maxIsRight =
    (label.bound !== "range" && label.bound !== "vague") || label.max === fact.maxValue;
  check(
    score.value,
    fact.value === label.value && maxIsRight,
    `value ${fact.value}…${fact.maxValue}, not ${label.value}…${label.max}:`,
  );
  check(score.bound, fact.bound === label.bound, `bound ${fact.bound}, not ${label.bound}:`);
  if (label.bound !== "exact") count(score.hedgedBound, fact.bound === label.bound);
  check(score.unit, fact.unitText === label.unit, `unit ${fact.unitText}, not ${label.unit}:`);
  const metrics: readonly string[] = [label.metric, ...(label.alt_metrics ?? [])];
  check(score.metric, metrics.includes(fact.metric), `metric ${fact.metric}, not ${label.metric}:`);
  const place = label.place ?? passage.place;
  if (place === undefined) return;
  const read = placeName(fact);
  check(score.place, read === place, `place ${read}, not ${place}:`);
}

function placeName({ district, place }: Fact): string | null {
  return district === null ? place : (NAME_BY_CODE[district] ?? null);
}

function count(ratio: Ratio, isHit: boolean): void {
  ratio.of += 1;
  if (isHit) ratio.hits += 1;
}

function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 14), end + 14).replace(/\s+/g, " ");
}

import { DISTRICTS } from "../../../src/model/district";

const NAME_BY_CODE: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(DISTRICTS).map(([code, { name }]) => [code, name]),
);
