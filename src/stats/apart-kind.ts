import type { ApartReason } from "./comparable";

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

/** The kind of a group's first reason; `null` where it does not stand apart. */
export function findApartKind([first]: readonly ApartReason[]): ApartKind | null {
  return first ? KINDS[first.code] : null;
}
