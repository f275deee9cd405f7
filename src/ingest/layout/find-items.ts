import type { Issue, Item } from "../../model/dataset";
import { CharSet } from "../engine/char-set";
import type { ItemFrame } from "../facts/item-frame";
import { findBody } from "../facts/read-scope";
import { NOTICE } from "../lexicon/layout-words";
import { findPlaces, type PlaceMention } from "../sentence/find-places";
import { firstAt, type ReadText } from "../sentence/read-text";
import type { FoundItem } from "./find-problems";
import type { Line } from "./lines";
import { placeItem } from "./place-item";
import type { Masthead } from "./read-masthead";
import { type ItemSpan, type LeadingPlace, splitItems, wholeItem } from "./split-items";

/** A report with what its quantities inherit from it. */
export interface PlacedItem extends FoundItem {
  readonly frame: ItemFrame;
}

const headingEnds = new CharSet(":\n");
const LONGEST_NOTICE = 18;

/** The reports of an issue, in order. */
export function findItems(
  read: ReadText,
  lines: readonly Line[],
  masthead: Masthead,
  issue: Issue,
): PlacedItem[] {
  const body = lines.slice(masthead.lineCount);
  const isBulletin = masthead.number !== null || masthead.serial !== null;
  const whole = isBulletin ? null : wholeItem(body);
  const spans = isBulletin ? splitItems(body, leadingPlace) : whole ? [whole] : [];
  const fallback = [masthead.publisher, masthead.series].filter((name) => name !== null).join("，");
  return spans.map((span, index) => {
    const headline = read.raw.slice(span.headline.start, span.headline.end);
    const named = findNamedPlace(read, span);
    const { district, place, disagrees } = placeItem(
      fallback,
      span.section,
      headline,
      span.creditText,
      named,
    );
    const item: Item = {
      id: `${issue.id}/${index + 1}`,
      issueId: issue.id,
      section: span.section,
      district,
      place,
      headline: withoutBreaks(headline),
      creditText: span.creditText,
      start: span.start,
      end: span.end,
    };
    return { item, disagrees, frame: makeFrame(read, item, span, issue) };
  });
}

function withoutBreaks(words: string): string {
  return /[\n\f\r]/.test(words) ? words.replace(/\s*[\n\f\r]+\s*/g, "") : words;
}

/** How far into a line the place may stand that it leads with, behind a mark (（十二）). */
const LONGEST_MARK = 4;

function leadingPlace({ text }: Line): LeadingPlace | null {
  const place = findPlaces(text.slice(0, 20), [])[0];
  if (!place || place.start > LONGEST_MARK || place.isGoal) return null;
  return { name: place.name, isHeading: /[:：]/.test(text.charAt(place.end)) };
}

/** How far into a report the place may be named that it speaks of as a whole. */
const LEAD_LENGTH = 100;

/** The first place that the beginning of a report names, if it can be one that is not merely gone to. */
function findNamedPlace(read: ReadText, span: ItemSpan): PlaceMention | null {
  const { folded, places } = read;
  let goal: PlaceMention | null = null;
  for (let i = firstAt(places, firstFoldedAt(read, span.start)); i < places.length; i += 1) {
    const place = places[i];
    if (!place || folded.endAt(place.end) > span.end) break;
    if (folded.startAt(place.start) > span.start + LEAD_LENGTH) break;
    if (!place.isGoal) return place;
    goal ??= place;
  }
  return goal;
}

function makeFrame(read: ReadText, item: Item, span: ItemSpan, issue: Issue): ItemFrame {
  const { district, place, creditText } = item;
  const start = firstFoldedAt(read, span.start);
  const signOffStart = creditText === null ? item.end : item.end - creditText.length - 1;
  return {
    itemId: item.id,
    issueDate: issue.date,
    start,
    headlineEnd: firstFoldedAt(read, span.headline.end),
    noticeStart: findNotice(read.text, start, firstFoldedAt(read, span.end)),
    signOffStart,
    body: findBody(item.headline) ?? null,
    district,
    place,
  };
}

/** Where a heading announces rules: before a colon or a break, the only places where one can stand. */
function findNotice(text: string, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    if (!headingEnds.hasAt(text, at)) continue;
    if (NOTICE.test(text.slice(Math.max(start, at - LONGEST_NOTICE), at))) return at;
  }
  return Number.POSITIVE_INFINITY;
}

/** Folded offset of the first character at or after a raw offset. */
export function firstFoldedAt({ folded, text }: ReadText, rawOffset: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (folded.startAt(middle) < rawOffset) low = middle + 1;
    else high = middle;
  }
  return low;
}
