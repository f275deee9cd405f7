import { isDistrictCode } from "../../model/district";
import type { Division } from "../../model/division";
import { speaksOfWider } from "../facts/choose-place";
import { areJoined } from "../facts/places-between";
import { firstFoldedAt } from "../sentence/first-folded";
import { cityOf, divisionOf, liesIn, nameOf, provinceOf } from "../sentence/gazetteer";
import type { PlaceMention } from "../sentence/place";
import { firstAt, type ReadText } from "../sentence/read-text";
import type { RawOffset } from "../text/offset";
import type { Line } from "./lines";
import { cityInShort, LEAD_LENGTH, placeInShort } from "./place-in-short";
import type { ItemSpan, LeadingPlace } from "./split-items";

/** How far into a line the place may stand that it leads with, behind a mark (（十二）). */
const LONGEST_MARK = 4;

/** Tells the place that a line leads with. */
export function makeLeadingPlaceFinder(read: ReadText) {
  return ({ start, end }: Line): LeadingPlace | null => {
    const place = findPlaceWithin(read, start, end, LONGEST_MARK);
    if (!place || place.isGoal) return null;
    return { name: place.name, isHeading: read.text.charAt(place.end) === ":" };
  };
}

/** What a report names that may tell its place; in short, only where the bulletin tells no city of its own. */
export function placesNamed(read: ReadText, span: ItemSpan, home: string | null) {
  const named = firstPlaceOf(read, span);
  const inShort = home === null ? shortPlaceOf(read, span, named) : null;
  return {
    headline: placeOfHeadline(read, span, home),
    named: named ?? (inShort === null ? laterPlaceOf(read, span) : null),
    inShort,
  };
}

/** The place that a headline is about; a stranger to the bulletin's own city is so only where it leads. */
function placeOfHeadline(
  read: ReadText,
  { headline }: ItemSpan,
  home: string | null,
): PlaceMention | null {
  const place = findPlaceWithin(read, headline.start, headline.end);
  if (!place || place.isGoal || isListed(read, place)) return null;
  const code = place.division?.code;
  const isOwn = !home || !code || liesIn(code, home) || liesIn(home, code);
  return isOwn || place.start <= firstFoldedAt(read, headline.start) + LONGEST_MARK ? place : null;
}

/** The first place that begins within a raw span, so many characters from its start at most, and is not merely gone to, else the one gone to, where it is the only one. */
function findPlaceWithin(
  read: ReadText,
  start: RawOffset,
  end: RawOffset,
  reach = Number.POSITIVE_INFINITY,
): PlaceMention | null {
  const { folded, places } = read;
  const first = firstFoldedAt(read, start);
  const goals = new Map<string, PlaceMention>();
  for (let i = firstAt(places, first); i < places.length; i += 1) {
    const place = places[i];
    if (!place || place.start > first + reach || folded.startAt(place.start) >= end) break;
    // 全市建成602个，其中西城区85个: who speaks of a wider whole reports for no part of it.
    if (!place.isGoal) return speaksOfWider(read.text.slice(first, place.start)) ? null : place;
    goals.set(place.name, place);
  }
  const [goal] = goals.values();
  return goals.size === 1 ? (goal ?? null) : null;
}

/** 和平区、铁西区分别…: the first of several is not the one whose report it is. */
function isListed({ places, text }: ReadText, place: PlaceMention): boolean {
  const next = places[firstAt<number>(places, place.start) + 1];
  return next !== undefined && areJoined(text, place, next);
}

/** In short, before the place that is named in full or instead of the one gone to. */
function shortPlaceOf(
  read: ReadText,
  span: ItemSpan,
  named: PlaceMention | null,
): PlaceMention | null {
  if (named?.isGoal) {
    const short = placeInShort(read, span, null);
    const isCity = short?.division?.level === "prefecture";
    if (isCity && short.start < named.start) return short;
  }
  const isLate = named !== null && hasCounted(read, span, named);
  return (isLate ? cityInShort(read, span, named) : null) ?? placeInShort(read, span, named);
}

/** 南昌站…背扶旅客640人次。南昌市青云谱区…: a sentence with a number ends before the place. */
function hasCounted(read: ReadText, { start }: ItemSpan, place: PlaceMention): boolean {
  return /\d[^。!?]*[。!?]/.test(read.text.slice(firstFoldedAt(read, start), place.start));
}

/** The first place named further down, where the report names it again or no other. */
function laterPlaceOf(read: ReadText, { start, end }: ItemSpan): PlaceMention | null {
  const { places, folded, text } = read;
  const own = places.filter(({ start: at, isGoal }) => {
    const raw = folded.startAt(at);
    return !isGoal && raw >= start && raw < end;
  });
  const [first, ...others] = own;
  if (first === undefined || speaksOfWider(text.slice(firstFoldedAt(read, start), first.start)))
    return null;
  const isAgain = others.some(({ name }) => name === first.name);
  const areAround = others.every(({ division }) => isAroundOrIn(division, first.division));
  return isAgain || areAround ? first : null;
}

function isAroundOrIn(one: Division | null, other: Division | null): boolean {
  if (one === null || other === null) return false;
  return liesIn(one.code, other.code) || liesIn(other.code, one.code);
}

/** The place that a report names first; where it is one of several in a row, the city or province of all of them. */
function firstPlaceOf(read: ReadText, { start, end }: ItemSpan): PlaceMention | null {
  const first = findPlaceWithin(read, start, end, LEAD_LENGTH);
  if (first === null || first.isGoal || !isListed(read, first)) return first;
  const next = read.places[firstAt<number>(read.places, first.start) + 1];
  const [one, other] = [first.division?.code, next?.division?.code];
  if (one === undefined || other === undefined) return first;
  const around = [cityOf(one), provinceOf(one)].find((outer) => liesIn(other, outer));
  if (around === undefined) return null;
  const code = isDistrictCode(around) ? around : null;
  return { ...first, code, name: nameOf(around), division: divisionOf(around) };
}
