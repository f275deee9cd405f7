// What lies where in a bulletin: masthead, reports, sign-offs, page numbers, and what a person should look at.
import type { Issue, Item } from "../../model/dataset";
import { bodyOfHeadline } from "../facts/find-body";
import type { ItemFrame } from "../facts/item-frame";
import { firstFoldedAt } from "../sentence/first-folded";
import type { ReadText } from "../sentence/read-text";
import { findNotices } from "./find-notices";
import type { FoundItem } from "./find-problems";
import { makeLeadingPlaceFinder, placesNamed } from "./first-place";
import { placeItem } from "./place-item";
import type { PrintedBulletin } from "./read-bulletins";
import type { Masthead } from "./read-masthead";
import { type ItemSpan, splitItems, wholeItem } from "./split-items";

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
  const issuing = issuingBody(masthead);
  const spans = isBulletin ? splitItems(body, makeLeadingPlaceFinder(read)) : whole ? [whole] : [];
  return spans.map((span, index) => {
    const { district, place, division, disagrees } = placeItem({
      section: span.section,
      ...placesNamed(read, span, home),
      creditText: span.creditText,
      offices: [masthead.publisher, masthead.series, masthead.title],
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
    return { item, disagrees, frame: makeFrame(read, item, span, { issue, issuing }) };
  });
}

/** The school, hospital or town whose bulletin it is: all its numbers are its own. */
function issuingBody({ publisher, series, title }: Masthead): string | null {
  return [publisher, series, title].map((name) => bodyOfHeadline(name ?? "")).find(Boolean) ?? null;
}

/** The bulletin that a report is of. */
interface Origin {
  readonly issue: Issue;
  readonly issuing: string | null;
}

function makeFrame(
  read: ReadText,
  item: Item,
  span: ItemSpan,
  { issue, issuing }: Origin,
): ItemFrame {
  const { district, place, division } = item;
  const start = firstFoldedAt(read, span.start);
  const headlineEnd = firstFoldedAt(read, span.headline.end);
  return {
    itemId: item.id,
    issueDate: issue.date,
    start,
    headlineEnd,
    notices: findNotices(read.text, start, firstFoldedAt(read, span.end)),
    signOffStart: span.signOffStart,
    body: bodyOfHeadline(read.text.slice(start, headlineEnd)) ?? issuing,
    issuing,
    district,
    place,
    division,
  };
}
