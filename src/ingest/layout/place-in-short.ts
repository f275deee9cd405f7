import { firstFoldedAt } from "../sentence/first-folded";
import { divisionOf, liesIn, PREFECTURE_END } from "../sentence/gazetteer";
import type { PlaceMention } from "../sentence/place";
import { isOfKind, readShortNames, type ShortName } from "../sentence/read-short-name";
import type { ReadText } from "../sentence/read-text";
import { settlePlace } from "../sentence/settle-places";
import type { FoldedSpan } from "../text/offset";
import { foldedOffset } from "../text/offset";
import type { ItemSpan } from "./split-items";

/** 全省, 我县, and an office of 县 or 市 that leads a clause: of which kind the place is that reports. */
const OWN_KIND =
  /[全我]([省市县区州盟旗])(?![民场])|(?:^|[,;。\n])([省市县区州旗])(?![民场区域内外里级委])[\u4e00-\u9fa5]{1,8}?(?:局|队|会|委|办|妇联|院)/g;
/** How far into a report the place may be named that it speaks of as a whole; in short, in its first sentence, below a headline too. */
export const LEAD_LENGTH = 100;
const SENTENCE_END = /[。!?]/;

/**
 * The place that a report names in short only, where it names no other (中储粮肇东直属库; 河南多地受灾…全省); or the county
 * that it speaks of as its own, in the city that it names (固始籍…驶抵信阳，县总工会).
 */
export function placeInShort(
  read: ReadText,
  span: ItemSpan,
  named: PlaceMention | null,
): PlaceMention | null {
  const item = foldedSpan(read, span);
  const kinds = kindsIn(read.text.slice(item.start, item.end));
  if (named !== null && !mayBeNarrower(named, kinds)) return null;
  const outer = named?.division?.code;
  const names = shortNames(read.text, item).filter(
    ({ code }) => outer === undefined || (liesIn(code, outer) && code !== outer),
  );
  const own = names.find(({ code }) => kinds.some((kind) => isOfKind(code, kind)));
  const chosen = own ?? (named === null ? names.find(({ isOrigin }) => !isOrigin) : undefined);
  return toMention(chosen);
}

/** The city of a district that a report names only later, where its first sentence names the city in short. */
export function cityInShort(
  read: ReadText,
  span: ItemSpan,
  { division }: PlaceMention,
): PlaceMention | null {
  const names = shortNames(read.text, foldedSpan(read, span));
  return toMention(
    names.find(({ code, isOrigin }) => {
      const isCity = divisionOf(code).level === "prefecture" && !isOrigin;
      return isCity && division !== null && liesIn(division.code, code);
    }),
  );
}

function foldedSpan(read: ReadText, { start, end }: ItemSpan): FoldedSpan {
  return { start: firstFoldedAt(read, start), end: firstFoldedAt(read, end) };
}

function toMention(name: ShortName | undefined): PlaceMention | null {
  const place = name === undefined ? null : settlePlace(name.place, null);
  return place && { ...place, start: foldedOffset(place.start), end: foldedOffset(place.end) };
}

function kindsIn(text: string): string[] {
  return [...text.matchAll(OWN_KIND)].flatMap(([, whole, office]) => whole ?? office ?? []);
}

/** A city or province, in a report that speaks of a county as its own. */
function mayBeNarrower({ division }: PlaceMention, kinds: readonly string[]): boolean {
  if (division === null || !division.code.endsWith(PREFECTURE_END)) return false;
  return kinds.length > 0 && !kinds.some((kind) => isOfKind(division.code, kind));
}

/** Those of its first sentence. */
function shortNames(text: string, { start, end }: FoldedSpan): ShortName[] {
  const lead = text.slice(start, Math.min(end, start + LEAD_LENGTH));
  const stop = lead.search(SENTENCE_END);
  return readShortNames(text, start, start + (stop < 0 ? lead.length : stop));
}
