import type { Basis } from "../../model/basis";
import { DISTRICT_CODES, type DistrictCode } from "../../model/district";
import type { MetricId } from "../../model/metric";
import type { ChoiceOptions } from "../../stats/choose-statements";
import { type ApartReason, groupComparable } from "../../stats/comparable";
import type { CoverageStatus } from "../../stats/coverage";
import { type FactInContext, factsOfMetric } from "../../stats/fact-in-context";
import { findLeadingGroup, isOnlyNarrower } from "../../stats/leading-group";
import type { DistrictRow } from "../../stats/rank-districts";
import { rowsByBasis } from "../../stats/rows-by-basis";
import {
  type ClassSpan,
  chooseClasses,
  classSpan,
  type ValueClasses,
} from "../../stats/value-classes";

/** What the map shows for one district. */
export type MapCell =
  /** Shaded: comparable with the other shaded districts. */
  | {
      readonly kind: "comparable";
      readonly district: DistrictCode;
      readonly row: DistrictRow;
      readonly span: ClassSpan;
      readonly classes: ValueClasses;
    }
  /** Reported, but of another scope, period or unit: named, not shaded. */
  | { readonly kind: "apart"; readonly district: DistrictCode; readonly row: DistrictRow }
  | { readonly kind: NumberlessKind; readonly district: DistrictCode };

/** No number to show: 未提及, in a table that was not read, 未出刊, or reported in words that the filter for exact numbers leaves out. */
type NumberlessKind = "silent" | "unread" | "noIssue" | "filteredOut";

const CLASS_COUNT = 4;

/** All that the map shows of one metric. */
export interface MapPicture {
  /** One for each of the sixteen districts, in the order of their codes. */
  readonly cells: readonly MapCell[];
  /** What sets the shaded districts apart, if anything. */
  readonly scope: readonly ApartReason[];
  /** What the shades stand for; `null` where nothing is shaded. */
  readonly classes: ValueClasses | null;
  /** Something was reported, yet nothing for a whole district. */
  readonly isOnlyNarrower: boolean;
}

const districtFacts = new WeakMap<readonly FactInContext[], readonly FactInContext[]>();

/** The facts of districts of Beijing among others; the very list that was given where it holds no other. Looked through once a list. */
function ofDistricts(facts: readonly FactInContext[]): readonly FactInContext[] {
  const known = districtFacts.get(facts);
  if (known) return known;
  const own = facts.filter(({ fact }) => fact.district !== null);
  const kept = own.length === facts.length ? facts : own;
  districtFacts.set(facts, kept);
  return kept;
}

export function mapCells(
  metric: MetricId,
  facts: readonly FactInContext[],
  basis: Basis,
  statusOf: (district: DistrictCode) => CoverageStatus,
  options: ChoiceOptions = {},
): MapPicture {
  // What belongs to no district (a city's total, a place elsewhere) has no tile and must not set the classes of those that have.
  const groups = groupComparable(ofDistricts(factsOfMetric(facts, metric)));
  const leading = findLeadingGroup(groups);
  const shaded = leading
    ? rowsByBasis(leading, basis, { ...options, amongThemselves: true }).rows
    : [];
  const others = groups
    .filter((group) => group !== leading)
    .flatMap((group) => rowsByBasis(group, basis, options).rows);
  const classes = chooseClasses(shaded, CLASS_COUNT);
  const cells = DISTRICT_CODES.map((district): MapCell => {
    const row = shaded.find((candidate) => candidate.district === district);
    if (row) {
      return { kind: "comparable", district, row, classes, span: classSpan(row, classes) };
    }
    const apart = others.find((candidate) => candidate.district === district);
    if (apart) return { kind: "apart", district, row: apart };
    const status = statusOf(district);
    const isFiltered = status === "reported" || status === "zero";
    return { kind: isFiltered ? "filteredOut" : status, district };
  });
  const picture = { cells, isOnlyNarrower: isOnlyNarrower(groups) };
  if (shaded.length === 0) return { ...picture, scope: [], classes: null };
  return { ...picture, scope: leading?.apart ?? [], classes };
}
