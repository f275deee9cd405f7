import type { ApartReason } from "../../stats/comparable";
import type { RankedGroup } from "./metric-comparison";

/** Why numbers may not be compared, in as few kinds as a line can hold. */
export type ApartKind = "scope" | "period" | "rate" | "unit" | "planned" | "place" | "thing";

const KINDS = {
  narrowerScope: "scope",
  sinceDate: "period",
  during: "period",
  former: "period",
  rate: "rate",
  perItem: "rate",
  otherUnit: "unit",
  planned: "planned",
  noPlace: "place",
  otherLevel: "place",
  otherThing: "thing",
} as const satisfies Record<ApartReason["code"], ApartKind>;

/** How many numbers stand apart, each counted once under its first reason, the commonest kind first. */
export function countApart(groups: readonly RankedGroup[]): [ApartKind, number][] {
  const counts = new Map<ApartKind, number>();
  for (const { group, rows } of groups) {
    const [first] = group.apart;
    const kind = first ? KINDS[first.code] : "thing";
    counts.set(kind, (counts.get(kind) ?? 0) + rows.length);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
