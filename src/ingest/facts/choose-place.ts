import type { DistrictCode } from "../../model/district";
import type { Division } from "../../model/division";
import type { Surroundings } from "../sentence/look-around";
import type { NamedPlace, PlaceMention } from "../sentence/place";

/** Several places in a row: each has its number in turn (分别12场、15场), or all have it together. */
const IN_TURN = /分别/;
const TOGETHER = /共建|共同|联手|携手|共(?=[设有投出组动发开派])/;

export interface Placed {
  readonly district: DistrictCode | null;
  /** Printed name of a place that is no district of Beijing. */
  readonly place: string | null;
  /** The division of the country that it is or lies in. */
  readonly division: Division | null;
}

export const NOWHERE: Placed = { district: null, place: null, division: null };

/** Which place a number belongs to: named before it in its clause, else in its sentence, else the item's. */
export function choosePlace(
  places: readonly PlaceMention[],
  around: Surroundings,
  item: Placed,
): Placed {
  const { start, clauseStart, sentenceStart } = around;
  const nearStart = findLast(places, clauseStart, start) ? clauseStart : sentenceStart;
  const shared = sharePlaces(places, nearStart, around);
  if (shared) return shared;
  const nearest = findLast(places, nearStart, start);
  return nearest
    ? toPlaced(nearest)
    : { district: item.district, place: item.place, division: item.division };
}

/** Several places in a row: each has its number in turn (分别12场、15场), or all have it together (共建). */
function sharePlaces(
  places: readonly PlaceMention[],
  nearStart: number,
  { text, start, clause, tokens, index }: Surroundings,
): Placed | null {
  const near = text.slice(nearStart, start);
  const isInTurn = IN_TURN.test(clause);
  if (!isInTurn && !TOGETHER.test(near)) return null;
  const word = near.search(isInTurn ? IN_TURN : TOGETHER) + nearStart;
  const named = placesBetween(places, nearStart, word);
  if (named.length < 2 || findLast(places, nearStart, start) !== named.at(-1)) return null;
  if (!isInTurn) return { ...NOWHERE, place: named.map(({ name }) => name).join("、") };
  let turn = 0;
  for (let i = index - 1; (tokens[i]?.start ?? 0) > word; i -= 1)
    if (tokens[i]?.kind === "quantity") turn += 1;
  const own = named[turn];
  return own ? toPlaced(own) : null;
}

function placesBetween(places: readonly PlaceMention[], start: number, end: number) {
  const found: PlaceMention[] = [];
  for (let i = countBefore(places, end) - 1; i >= 0; i -= 1) {
    const place = places[i];
    if (!place || place.start < start) break;
    if (!place.isGoal) found.unshift(place);
  }
  return found;
}

export function toPlaced({ code, name, division }: Omit<NamedPlace, "start" | "end">): Placed {
  return { district: code, place: code === null ? name : null, division };
}

function findLast(
  places: readonly PlaceMention[],
  start: number,
  end: number,
): PlaceMention | null {
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
