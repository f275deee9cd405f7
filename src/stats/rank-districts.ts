import type { DistrictCode } from "../model/district";
import { statedWords } from "../model/format-quantity";
import { groupBy } from "../model/group-by";
import type { FactId, IssueId } from "../model/id";
import { METRICS } from "../model/metric";
import type { Bound, Quantity } from "../model/quantity";
import {
  type Choice,
  type ChoiceOptions,
  chooseStatements,
  type Statement,
} from "./choose-statements";
import type { ApartReason, ComparableGroup } from "./comparable";
import { compareText } from "./compare-facts";
import { type DateSpan, dateSpan } from "./date-span";
import type { Interval } from "./interval";
import { rankRanges } from "./rank-ranges";

/** How a row is written: in the words of its one fact, or computed from several and to be formatted with its hedge. */
export type LabelSource =
  | { readonly code: "words"; readonly words: string; readonly factId: FactId }
  | { readonly code: "computed"; readonly quantity: Quantity };

export type UnrankableReason =
  | { readonly code: "apart"; readonly apart: readonly ApartReason[] }
  | { readonly code: "neverCombined" }
  | { readonly code: "notADistrict" }
  /** No upper end is stated (超8.6万): it may take any place above its lower end. */
  | { readonly code: "openEnd" };

export type Rank =
  | { readonly code: "rank"; readonly from: number; readonly to: number; readonly of: number }
  | { readonly code: "unrankable"; readonly reason: UnrankableReason };

/** What one district says in one comparable group. */
export interface DistrictRow {
  /** Unique among the rows of a group. */
  readonly key: string;
  readonly district: DistrictCode | null;
  /** As printed, where it is no district of Beijing. */
  readonly place: string | null;
  /** GB/T 2260 code of the place, where another row has the same name. */
  readonly division: string | null;
  readonly interval: Interval;
  readonly value: number;
  /** `exact` only where every statement behind the row is exact. */
  readonly bound: Bound;
  readonly marks: readonly string[];
  readonly unitText: string | null;
  readonly label: LabelSource;
  /** The facts the number rests on. */
  readonly factIds: readonly FactId[];
  /** Everything the district said in this group, in the order of the texts. */
  readonly candidateIds: readonly FactId[];
  /** Issues of `factIds`, each once, and the days of the oldest and the newest of them. */
  readonly issueIds: readonly IssueId[];
  readonly dates: DateSpan | null;
  readonly choice: Choice;
  readonly rank: Rank;
}

export interface RankOptions extends ChoiceOptions {
  /** Ranks the rows of a group that stands apart against each other; never beside another group. */
  readonly amongThemselves?: boolean;
}

/** A row for each district, greatest first, equals by district code. */
export function rankDistricts(
  group: ComparableGroup,
  { amongThemselves = false, ...choosing }: RankOptions = {},
): DistrictRow[] {
  const rows = [...groupBy(group.facts, placeKeys(group.facts))].flatMap(([place, facts]) =>
    chooseStatements(facts, choosing).map((statement, index) => makeRow(place, index, statement)),
  );
  return rankRows(rows, findBar(group, amongThemselves)).sort(compareRows);
}

type Members = ComparableGroup["facts"];

/** 南京市's 鼓楼区 is not 徐州市's, though both print the same name. */
function placeKeys(facts: Members): (fact: Members[number]) => string {
  const codes = new Map<string, Set<string>>();
  for (const { fact } of facts) {
    if (fact.place === null || !fact.division) continue;
    codes.set(fact.place, (codes.get(fact.place) ?? new Set()).add(fact.division.code));
  }
  return ({ fact: { district, place, division } }) => {
    if (district !== null || place === null) return district ?? "";
    return (codes.get(place)?.size ?? 0) > 1 ? `${place} ${division?.code ?? ""}` : place;
  };
}

/**
 * Ranks rows anew, for instance after dividing by residents, those of open upper end outside the ranking. `bar` is why
 * none of them may be ranked, if so.
 */
export function rankRows(
  rows: readonly DistrictRow[],
  bar: UnrankableReason | null,
): DistrictRow[] {
  const ranked = rows.filter((row) => (bar ?? findReason(row)) === null);
  const ranges = rankRanges(ranked.map(({ interval }) => interval));
  const rangeByKey = new Map(ranked.map(({ key }, index) => [key, ranges[index]]));
  return rows.map((row) => {
    const range = rangeByKey.get(row.key);
    if (range) return { ...row, rank: { code: "rank", ...range, of: ranked.length } };
    const reason = bar ?? findReason(row) ?? ({ code: "notADistrict" } as const);
    return { ...row, rank: { code: "unrankable", reason } };
  });
}

function findReason({ district, interval }: DistrictRow): UnrankableReason | null {
  if (district === null) return { code: "notADistrict" };
  return interval.max === null ? { code: "openEnd" } : null;
}

export function compareRows(a: DistrictRow, b: DistrictRow): number {
  return (
    b.value - a.value ||
    compareText(a.district ?? "~", b.district ?? "~") ||
    compareText(a.place ?? "", b.place ?? "") ||
    compareText(a.factIds[0] ?? "", b.factIds[0] ?? "")
  );
}

function findBar(group: ComparableGroup, amongThemselves: boolean): UnrankableReason | null {
  if (METRICS[group.metric].combinesBy === "none") return { code: "neverCombined" };
  if (group.apart.length > 0 && !amongThemselves) return { code: "apart", apart: group.apart };
  return null;
}

function makeRow(place: string, index: number, statement: Statement): DistrictRow {
  const { interval, bound, marks, unitText, facts, candidateIds, choice } = statement;
  const [first] = facts;
  return {
    key: `${place}#${index}`,
    district: first?.fact.district ?? null,
    place: first?.fact.place ?? null,
    division: place.split(" ")[1] ?? null,
    interval,
    value: interval.value,
    bound,
    marks,
    unitText,
    label: labelOf(statement),
    factIds: facts.map(({ fact }) => fact.id),
    candidateIds,
    issueIds: [...new Set(facts.map(({ issue }) => issue.id))],
    dates: dateSpan(facts.map(({ issue }) => issue.date)),
    choice,
    rank: { code: "unrankable", reason: { code: "notADistrict" } },
  };
}

function labelOf({ facts, interval, bound, marks, unitText }: Statement): LabelSource {
  const [first, second] = facts;
  if (first && !second) {
    return { code: "words", words: statedWords(first.fact), factId: first.fact.id };
  }
  const { value, min: minValue, max: maxValue } = interval;
  return { code: "computed", quantity: { value, minValue, maxValue, bound, marks, unitText } };
}
