import { type ApartKind, findApartKind } from "../../stats/apart-kind";
import type { RankedGroup } from "./metric-comparison";

/** How many numbers stand apart, each counted once under its first reason, the commonest kind first. */
export function countApart(groups: readonly RankedGroup[]): [ApartKind, number][] {
  const counts = new Map<ApartKind, number>();
  for (const { group, rows } of groups) {
    const kind = findApartKind(group.apart) ?? "thing";
    counts.set(kind, (counts.get(kind) ?? 0) + rows.length);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
