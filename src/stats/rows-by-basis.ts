import type { Basis } from "../model/basis";
import type { ComparableGroup } from "./comparable";
import { normaliseRows } from "./normalise";
import { type DistrictRow, type RankOptions, rankDistricts } from "./rank-districts";

export interface BasedRows {
  readonly rows: readonly DistrictRow[];
  /** What the rows were divided by; `count` where the metric has no rate. */
  readonly basis: Basis;
  /** How many rows were left out because their number is not exact. */
  readonly hidden: number;
}

/** The rows of a group on the basis asked for, or as counts where that basis means nothing. */
export function rowsByBasis(
  group: ComparableGroup,
  basis: Basis,
  options: RankOptions = {},
): BasedRows {
  const { amongThemselves = false, counting = "sum", exactOnly = false } = options;
  const key = `${basis} ${counting} ${amongThemselves} ${exactOnly}`;
  const known = ofGroup.get(group) ?? new Map<string, BasedRows>();
  ofGroup.set(group, known);
  const rows = known.get(key) ?? workOut(group, basis, options);
  known.set(key, rows);
  return rows;
}

/** Figure, map and the way back ask the same of a group again and again. */
const ofGroup = new WeakMap<ComparableGroup, Map<string, BasedRows>>();

function workOut(group: ComparableGroup, basis: Basis, options: RankOptions): BasedRows {
  const rates = ratesOf(group, basis, options);
  const rows = rates ?? rankDistricts(group, options);
  const all = options.exactOnly
    ? rowsByBasis(group, basis, { ...options, exactOnly: false }).rows.length
    : rows.length;
  return { rows, basis: rates ? basis : "count", hidden: all - rows.length };
}

function ratesOf(group: ComparableGroup, basis: Basis, options: RankOptions): DistrictRow[] | null {
  switch (basis) {
    case "count":
      return null;
    case "per10k":
      return normaliseRows(group, "residents", options);
    case "perKm2":
      return normaliseRows(group, "area", options);
    default:
      return basis satisfies never;
  }
}
