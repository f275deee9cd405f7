import type { DistrictCode } from "../../model/district";
import type { Stretch } from "../stretch";
import type { PlaceMention } from "./find-places";

export interface Placed {
  readonly district: DistrictCode | null;
  /** Printed name of a place that is no district of Beijing. */
  readonly place: string | null;
}

/** Looks up which place a number belongs to: named before it in its clause, else in its sentence, else the item's. */
export function choosePlace(
  places: readonly PlaceMention[],
  clause: Stretch,
  sentence: Stretch,
  item: Placed,
): Placed {
  const nearest = findLast(places, clause) ?? findLast(places, sentence);
  return nearest ? toPlaced(nearest) : { district: item.district, place: item.place };
}

export function toPlaced({ code, name }: PlaceMention): Placed {
  return { district: code, place: code === null ? name : null };
}

function findLast(places: readonly PlaceMention[], { start, end }: Stretch): PlaceMention | null {
  for (let i = countBefore(places, end) - 1; i >= 0; i -= 1) {
    const place = places[i];
    if (!place || place.start < start) return null;
    if (!place.isGoal) return place;
  }
  return null;
}

/** How many places begin before an offset; they stand in the order of the text. */
function countBefore(places: readonly PlaceMention[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
