import type { DistrictCode } from "../model/district";
import type { Coverage, CoverageStatus } from "./coverage";
import type { DistrictRow } from "./rank-districts";

/** What a written summary above a chart says; the sentences are made elsewhere. */
export interface Summary {
  /** Rows that can be ranked, and all rows. */
  readonly rankable: number;
  readonly rows: number;
  /** Rows that may hold the first place; more than one where the order is in doubt. Empty if nothing is rankable. */
  readonly top: readonly DistrictRow[];
  readonly bottom: readonly DistrictRow[];
  /** From the lowest lower end to the highest upper end of the rankable rows, `null` where open. */
  readonly range: { readonly min: number | null; readonly max: number | null } | null;
  /** Rankable rows whose number is hedged. */
  readonly hedged: number;
  readonly unrankable: readonly DistrictRow[];
  readonly silent: readonly DistrictCode[];
  /** In a table that was not read. */
  readonly unread: readonly DistrictCode[];
  readonly zero: readonly DistrictCode[];
  readonly noIssue: readonly DistrictCode[];
}

/** Rows may come from several groups of one metric: only those of the main group are rankable. */
export function summarise(rows: readonly DistrictRow[], coverage: Coverage): Summary {
  const ranked = rows.flatMap((row) => (row.rank.code === "rank" ? [{ row, rank: row.rank }] : []));
  const withStatus = (status: CoverageStatus) =>
    coverage.districts.filter((entry) => entry.status === status).map(({ district }) => district);
  return {
    rankable: ranked.length,
    rows: rows.length,
    top: ranked.filter(({ rank }) => rank.from === 1).map(({ row }) => row),
    bottom: ranked.filter(({ rank }) => rank.to === rank.of).map(({ row }) => row),
    range: ranked.length === 0 ? null : rangeOf(ranked.map(({ row }) => row)),
    hedged: ranked.filter(({ row }) => row.bound !== "exact").length,
    unrankable: rows.filter(({ rank }) => rank.code === "unrankable"),
    silent: withStatus("silent"),
    unread: withStatus("unread"),
    zero: withStatus("zero"),
    noIssue: withStatus("noIssue"),
  };
}

function rangeOf(rows: readonly DistrictRow[]): { min: number | null; max: number | null } {
  const lower = rows.map(({ interval }) => interval.min ?? Number.NEGATIVE_INFINITY);
  const upper = rows.map(({ interval }) => interval.max ?? Number.POSITIVE_INFINITY);
  const [min, max] = [Math.min(...lower), Math.max(...upper)];
  return { min: Number.isFinite(min) ? min : null, max: Number.isFinite(max) ? max : null };
}
