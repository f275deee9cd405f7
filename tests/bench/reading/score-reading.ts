import { ingestText } from "../../../src/ingest/ingest";
import { nameOf } from "../../../src/ingest/sentence/gazetteer";
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
  /** The time that it covers, where the set labels times and the text states one; without days, its words tell. */
  readonly period?: {
    readonly start: string | null;
    readonly end: string | null;
    readonly words: string;
  };
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
  readonly period: Ratio;
  /** Numbers called volunteers that the labels call so too. */
  readonly volunteers: Ratio;
  /** Changes, start levels and cancelled things that are no facts. */
  readonly changes: Ratio;
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
    period: ratio(),
    volunteers: ratio(),
    changes: ratio(),
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
  for (const { start, end, why } of passage.not_facts) {
    const isRead = facts.some((fact) => fact.selector.start < end && start < fact.selector.end);
    count(score.falseAtNotFacts, isRead);
    if (why === "change") count(score.changes, !isRead);
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
  if (fact.metric === VOLUNTEERS) count(score.volunteers, metrics.includes(VOLUNTEERS));
  if (label.period) {
    const said = JSON.stringify(fact.period);
    check(score.period, isOfTime(fact.period, label.period), `period ${said}, not stated so:`);
  }
  const place = label.place === undefined ? passage.place : label.place;
  if (place === undefined) return;
  const read = placeName(fact);
  check(
    score.place,
    isPlace(read, place) || isShortFor(fact, place),
    `place ${read}, not ${place}:`,
  );
}

const VOLUNTEERS = "volunteer_persons";

function isOfTime(read: Fact["period"], { start, end }: NonNullable<LabelledFact["period"]>) {
  if (read === null) return false;
  if (start === null && end === null) return read.words !== null;
  return read.start === start && read.end === end;
}

/** 长春市朝阳区 and 朝阳区 are the same place, and so are 贵州省榕江县 and 榕江县. */
function isPlace(read: string | null, labelled: string | null): boolean {
  return (
    read === labelled ||
    (read !== null && labelled !== null && innermost(read) === innermost(labelled))
  );
}

/** 甘南州 is printed for 甘南藏族自治州: the same division, as its code says; a zone that keeps a name of its own is none. */
function isShortFor({ place, division }: Fact, labelled: string | null): boolean {
  if (place === null || division === null || labelled === null) return false;
  const whole = nameOf(division.code);
  const stem = innermost(place).slice(0, -1);
  return stem.length > 1 && whole.startsWith(stem) && whole === innermost(labelled);
}

function innermost(place: string): string {
  return place.replace(/^.*(?:省|自治区|[市州盟])(?=.{2,}$)/u, "");
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
