import type { DistrictCode } from "../model/district";
import type { Coverage, CoverageStatus } from "./coverage";
import type { DistrictRow } from "./rank-districts";

/** What a written summary above a chart says; the sentences are made elsewhere. */
export interface Summary {
  /** Rows that can be ranked. */
  readonly rankable: number;
  /** Rows that may hold the first place; more than one where the order is in doubt. Empty if nothing is rankable. */
  readonly top: readonly DistrictRow[];
  /** Rankable rows whose number is hedged. */
  readonly hedged: number;
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
    top: ranked.filter(({ rank }) => rank.from === 1).map(({ row }) => row),
    hedged: ranked.filter(({ row }) => row.bound !== "exact").length,
    silent: withStatus("silent"),
    unread: withStatus("unread"),
    zero: withStatus("zero"),
    noIssue: withStatus("noIssue"),
  };
}
