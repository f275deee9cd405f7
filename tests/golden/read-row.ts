import { type Ingested, ingestText } from "../../src/ingest/ingest";
import type { Fact, Period } from "../../src/model/dataset";
import { DISTRICTS, type DistrictCode } from "../../src/model/district";
import type { Problem } from "../../src/model/ledger";
import { showBreaks } from "./table";

/** What the reader says of a row, in the words of the tables. */
export interface RowReading {
  /** In the order of the text. */
  readonly numbers: readonly string[];
  readonly problems: readonly string[];
  readonly items: readonly string[];
  /** Problems of every line: it has no masthead, and its report no place where none is named. No row is about those. */
  readonly lacks: readonly string[];
  /** What a line with these reports does lack. */
  readonly mayLack: readonly string[];
}

const LACKS: ReadonlySet<string> = new Set(["missing_masthead", "no_district"]);

/** Reads a text as one of a table. */
export function readRow(raw: string): RowReading {
  const found = ingestText({ raw, sha256: "0".repeat(64), encoding: "utf-8" });
  const problems = found.ledgers.flatMap((ledger) => ledger.problems);
  const nowhere = found.items.filter(
    ({ district, place, unreadDistricts: inTable }) =>
      district === null && place === null && inTable === undefined,
  );
  return {
    numbers: tellNumbers(found),
    problems: problems.filter(({ kind }) => !LACKS.has(kind)).map(tellProblem),
    items: found.items.map((item) => `item = ${tellPlace(item) || "nowhere"}`),
    lacks: problems.map(({ kind }) => kind).filter((kind) => LACKS.has(kind)),
    mayLack: ["missing_masthead", ...nowhere.map(() => "no_district")],
  };
}

function tellNumbers({ facts, ledgers }: Ingested): string[] {
  const rejected = ledgers.flatMap((ledger) => ledger.rejected);
  const numbers = [
    ...facts.map((fact) => ({ ...fact.selector, reading: tellFact(fact) })),
    ...rejected.map(({ selector, reason }) => ({ ...selector, reading: `rejected ${reason}` })),
  ];
  return numbers
    .sort((one, other) => one.start - other.start)
    .map(({ exact, reading }) => `${showBreaks(exact)} = ${reading}`);
}

/** Metric, value and measure word; its bounds where it is not exact; and what else it carries. */
function tellFact(fact: Fact): string {
  const { metric, value, unitText, subject, scope, period, per, cumulative, planned } = fact;
  const place = tellPlace(fact);
  const more = [
    ...(place === "" ? [] : [place]),
    ...(subject === null ? [] : [`subject ${subject}`]),
    ...(scope === null ? [] : [`scope ${scope}`]),
    ...(period === null ? [] : [tellPeriod(period)]),
    ...(per === null ? [] : [`per ${per}`]),
    ...(cumulative ? ["cumulative"] : []),
    ...(planned ? ["planned"] : []),
  ];
  const unit = unitText === null ? "" : ` ${unitText}`;
  return [`${metric} ${value}${unit}${tellBounds(fact)}`, ...more].join("; ");
}

/** The first day, the last day and the words; a day that cannot be told is left out. */
function tellPeriod({ start, end, words }: Period): string {
  return `period ${start ?? ""}/${end ?? ""}${words === null ? "" : ` ${words}`}`;
}

/** Least, most, bound and the words that made it so; nothing of an exact number. */
function tellBounds({ value, minValue, maxValue, bound, marks }: Fact): string {
  const isPlain = minValue === value && maxValue === value && marks.length === 0;
  if (bound === "exact" && isPlain) return "";
  return ` (${[`${minValue ?? ""}…${maxValue ?? ""}`, bound, ...marks].join(" ")})`;
}

/** A district of Beijing by its name, another place as it is printed. */
function tellPlace(at: {
  readonly district: DistrictCode | null;
  readonly place: string | null;
}): string {
  const district = at.district === null ? [] : [`district ${DISTRICTS[at.district].name}`];
  return [...district, ...(at.place === null ? [] : [`place ${at.place}`])].join("; ");
}

function tellProblem({ kind, selector }: Problem): string {
  return `problem = ${kind}${selector === null ? "" : `: ${showBreaks(selector.exact)}`}`;
}
