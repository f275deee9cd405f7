// What lies where in a bulletin: masthead, reports, sign-offs, page numbers, and what a person should look at.
import type { Issue, Item } from "../../model/dataset";
import { bodyOfHeadline } from "../facts/find-body";
import type { ItemFrame } from "../facts/item-frame";
import { liesIn } from "../sentence/gazetteer";
import type { PlaceMention } from "../sentence/place";
import { firstAt, firstFoldedAt, type ReadText } from "../sentence/read-text";
import type { RawOffset } from "../text/offset";
import { findNotices } from "./find-notices";
import type { FoundItem } from "./find-problems";
import type { Line } from "./lines";
import { placeItem } from "./place-item";
import type { PrintedBulletin } from "./read-bulletins";
import { type ItemSpan, type LeadingPlace, splitItems, wholeItem } from "./split-items";

/** A report with what its quantities inherit from it. */
export interface PlacedItem extends FoundItem {
  readonly frame: ItemFrame;
}

/** The reports of an issue, in order. */
export function findItems(
  read: ReadText,
  { lines, masthead, home }: PrintedBulletin,
  issue: Issue,
): PlacedItem[] {
  const body = lines.slice(masthead.lineCount);
  const isBulletin = masthead.number !== null || masthead.serial !== null;
  const whole = isBulletin ? null : wholeItem(body);
  const spans = isBulletin ? splitItems(body, makeLeadingPlaceFinder(read)) : whole ? [whole] : [];
  return spans.map((span, index) => {
    const { district, place, division, disagrees } = placeItem({
      section: span.section,
      headline: placeOfHeadline(read, span, home),
      creditText: span.creditText,
      offices: [masthead.publisher, masthead.series],
      named: findPlaceWithin(read, span.start, span.end, LEAD_LENGTH),
      home,
    });
    const item: Item = {
      id: `${issue.id}/${index + 1}`,
      issueId: issue.id,
      section: span.section,
      district,
      place,
      division,
      headline: span.headline.words,
      creditText: span.creditText,
      start: span.start,
      end: span.end,
    };
    return { item, disagrees, frame: makeFrame(read, item, span, issue) };
  });
}

/** How far into a line the place may stand that it leads with, behind a mark (（十二）). */
const LONGEST_MARK = 4;

function makeLeadingPlaceFinder(read: ReadText) {
  return ({ start, end }: Line): LeadingPlace | null => {
    const place = findPlaceWithin(read, start, end, LONGEST_MARK);
    if (!place || place.isGoal) return null;
    return { name: place.name, isHeading: read.text.charAt(place.end) === ":" };
  };
}

/** The place that a headline is about; a stranger to the bulletin's own city is so only where it leads. */
function placeOfHeadline(
  read: ReadText,
  { headline }: ItemSpan,
  home: string | null,
): PlaceMention | null {
  const place = findPlaceWithin(read, headline.start, headline.end);
  if (!place || place.isGoal) return null;
  const code = place.division?.code;
  const isOwn = !home || !code || liesIn(code, home) || liesIn(home, code);
  return isOwn || place.start <= firstFoldedAt(read, headline.start) + LONGEST_MARK ? place : null;
}

/** How far into a report the place may be named that it speaks of as a whole. */
const LEAD_LENGTH = 100;

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
    if (!place.isGoal) return place;
    goals.set(place.name, place);
  }
  const [goal] = goals.values();
  return goals.size === 1 ? (goal ?? null) : null;
}

function makeFrame(read: ReadText, item: Item, span: ItemSpan, issue: Issue): ItemFrame {
  const { district, place, division } = item;
  const start = firstFoldedAt(read, span.start);
  return {
    itemId: item.id,
    issueDate: issue.date,
    start,
    headlineEnd: firstFoldedAt(read, span.headline.end),
    notices: findNotices(read.text, start, firstFoldedAt(read, span.end)),
    signOffStart: span.signOffStart,
    body: bodyOfHeadline(item.headline),
    district,
    place,
    division,
  };
}
