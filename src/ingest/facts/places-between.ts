import type { PlaceMention } from "../sentence/place";
import { firstAt } from "../sentence/read-text";

const JOINS = /^[、和与及]$/;

/** 和平区、铁西区: whether nothing but a mark or a word that joins stands between two places. */
export function areJoined(text: string, one: PlaceMention, next: PlaceMention): boolean {
  return JOINS.test(text.slice(one.end, next.start));
}

/** Places that stand whole between two offsets, in the order of the text. */
export function placesBetween(
  places: readonly PlaceMention[],
  start: number,
  end: number,
): PlaceMention[] {
  const first = firstAt<number>(places, start);
  return places.slice(first, firstAt<number>(places, end)).filter((place) => place.end <= end);
}

/** Those of them that are not merely gone to. */
export function actingBetween(
  places: readonly PlaceMention[],
  start: number,
  end: number,
): PlaceMention[] {
  return placesBetween(places, start, end).filter(({ isGoal }) => !isGoal);
}

/** The last of those, or `null`. */
export function lastActing(
  places: readonly PlaceMention[],
  start: number,
  end: number,
): PlaceMention | null {
  for (let i = firstAt<number>(places, end) - 1; i >= 0; i -= 1) {
    const place = places[i];
    if (!place || place.start < start) return null;
    if (!place.isGoal && place.end <= end) return place;
  }
  return null;
}
