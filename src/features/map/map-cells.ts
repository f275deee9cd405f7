import type { Basis } from "../../model/basis";
import { DISTRICT_CODES, type DistrictCode } from "../../model/district";
import type { MetricId } from "../../model/metric";
import { type ApartReason, groupComparable } from "../../stats/comparable";
import type { CoverageStatus } from "../../stats/coverage";
import type { FactInContext } from "../../stats/fact-in-context";
import { findLeadingGroup } from "../../stats/leading-group";
import type { DistrictRow } from "../../stats/rank-districts";
import { rowsByBasis } from "../../stats/rows-by-basis";

/** What the map shows for one district. */
export type MapCell =
  /** Shaded: comparable with the other shaded districts. `step` runs from 1 to 4. */
  | {
      readonly kind: "comparable";
      readonly district: DistrictCode;
      readonly row: DistrictRow;
      readonly step: number;
    }
  /** Reported, but of another scope, period or unit: named, not shaded. */
  | { readonly kind: "apart"; readonly district: DistrictCode; readonly row: DistrictRow }
  | { readonly kind: NumberlessKind; readonly district: DistrictCode };

/** No number to show: 未报, 未出刊, or reported in words that the filter for exact numbers leaves out. */
type NumberlessKind = "silent" | "noIssue" | "filteredOut";

const STEPS = 4;

/** A cell for each of the sixteen districts, in the order of their codes, and what narrows the shaded ones, if anything. */
export function mapCells(
  metric: MetricId,
  facts: readonly FactInContext[],
  basis: Basis,
  statusOf: (district: DistrictCode) => CoverageStatus,
  exactOnly = false,
): { readonly cells: readonly MapCell[]; readonly scope: readonly ApartReason[] } {
  const groups = groupComparable(facts.filter(({ fact }) => fact.metric === metric));
  const leading = findLeadingGroup(groups);
  const shaded = leading
    ? rowsByBasis(leading, basis, { amongThemselves: true, exactOnly }).rows
    : [];
  const others = groups
    .filter((group) => group !== leading)
    .flatMap((group) => rowsByBasis(group, basis, { exactOnly }).rows);
  const greatest = Math.max(0, ...shaded.map(({ value }) => value));
  const cells = DISTRICT_CODES.map((district): MapCell => {
    const row = shaded.find((candidate) => candidate.district === district);
    if (row) return { kind: "comparable", district, row, step: stepOf(row.value, greatest) };
    const apart = others.find((candidate) => candidate.district === district);
    if (apart) return { kind: "apart", district, row: apart };
    const status = statusOf(district);
    const isFiltered = status === "reported" || status === "zero";
    return { kind: isFiltered ? "filteredOut" : status, district };
  });
  return { cells, scope: shaded.length > 0 ? (leading?.apart ?? []) : [] };
}

/** Equal steps of the greatest value; zero shares the lightest. */
function stepOf(value: number, greatest: number): number {
  return greatest > 0 ? Math.max(1, Math.ceil((STEPS * value) / greatest)) : 1;
}
