import { CharSet } from "../engine/char-set";
import { CharValues } from "../engine/char-values";
import { OF } from "../lexicon/grammar-words";
import { BEFORE_LEAD, BEFORE_OF, BETWEEN, LEADS, MID_LEADS, OPENERS } from "../lexicon/places";
import type { Mention } from "../numbers/find-mentions";
import { goalVerbs } from "./goal";
import type { ReadPlace } from "./place";
import { readPlace } from "./read-place";

/** What is worth a look at a character: a clause begins behind a stop, some words lead in a place (据, 由, 来自, 停在). */
const STOP = 1;
const LEAD = 2;
const marks = new CharValues({
  ...Object.fromEntries(
    [...",，。;；!！?？:：、\n|()【】” \u3000●◆■★▲◎○※·•.▶►▷◇△☆□▪✅◼▼"].map((char) => [char, STOP]),
  ),
  ...Object.fromEntries([...LEADS, OF].map((char) => [char, LEAD])),
});
/** So many in one place, before the next of the list. */
const COUNT_AND = /^[\d.一二三四五六七八九十百两]+[\u4e00-\u9fa5]{1,3}[、和]$/;
const LONGEST_COUNT = 10;
const FAR = Number.POSITIVE_INFINITY;
const goalEnds = new CharSet([...goalVerbs].map((word) => word.slice(-1)));
const beforeOf = new CharSet(BEFORE_OF);
const beforeLead = new CharSet(BEFORE_LEAD);
const midLeads = new CharSet(MID_LEADS);
const openers: ReadonlySet<string> = new Set(OPENERS.split(" "));
const openerEnds = new CharSet([...openers].map((word) => word.slice(-1)));
const between = new CharSet(BETWEEN);
/** 长安区(原长安县): what a place was called before says nothing new. */
const CALLED_BEFORE = /\((?:原|旧称|曾名|曾为)[^()\n]{1,12}\)/y;

/** All places named in the text, not yet told in which city. */
export function findPlaces(text: string, mentions: readonly Mention[]): ReadPlace[] {
  const places: ReadPlace[] = [];
  let clauseStart = 0;
  let next = 0;
  for (let at = 0; at < text.length; ) {
    while ((mentions[next]?.end ?? FAR) < at) next += 1;
    const mention = mentions[next];
    const opensClause = at === clauseStart || at === mention?.end;
    const mark = marks.valueAt(text, at);
    if (mark === STOP || (mark === LEAD && leadsIn(text, at, clauseStart))) clauseStart = at + 1;
    const place = readBehind(text, at, mention, { opensClause, last: places.at(-1) });
    if (place) places.push(place);
    at = place ? behindFormerName(text, place.end) : at + 1;
  }
  return places;
}

function behindFormerName(text: string, end: number): number {
  CALLED_BEFORE.lastIndex = end;
  return CALLED_BEFORE.test(text) ? CALLED_BEFORE.lastIndex : end;
}

/** What may tell that a place begins. */
interface Before {
  readonly opensClause: boolean;
  readonly last: ReadPlace | undefined;
}

/** Inside a number no place begins, unless the numeral is part of its name (六合区, 七里河分局). */
function readBehind(
  text: string,
  at: number,
  mention: Mention | undefined,
  before: Before,
): ReadPlace | null {
  if (mention === undefined || mention.start > at || at >= mention.end)
    return readAt(text, at, before);
  if (mention.start < at) return null;
  const place = readAt(text, at, before);
  const isShort = place?.form === "short" && !before.opensClause;
  const isLonger = place !== null && place.end > mention.end && !isShort;
  const isNamed = mention.kind === "rejected" && mention.reason === "name";
  return isLonger || isNamed ? place : null;
}

function readAt(text: string, at: number, { opensClause, last }: Before): ReadPlace | null {
  if (last !== undefined && last.end === at - 1 && between.hasAt(text, at - 1)) {
    const another = readPlace(text, at, "listed");
    return another && { ...another, isGoal: last.isGoal };
  }
  if (opensClause || isLedIn(text, at)) return asBefore(readPlace(text, at, "opening"), text, last);
  const isGoal = goalEnds.hasAt(text, at - 1) && goalVerbs.has(text.slice(at - 2, at));
  if (isGoal) return readPlace(text, at, "goal");
  return readPlace(text, at, midLeads.hasAt(text, at - 1) ? "led" : "within");
}

/** 赴麦积区5次、甘谷县3次: each of those listed is gone to. */
function asBefore(
  place: ReadPlace | null,
  text: string,
  last: ReadPlace | undefined,
): ReadPlace | null {
  if (!place || !last?.isGoal || place.start - last.end > LONGEST_COUNT) return place;
  return COUNT_AND.test(text.slice(last.end, place.start)) ? { ...place, isGoal: true } : place;
}

/** 其中江北区: behind some words a clause begins anew. */
function isLedIn(text: string, at: number): boolean {
  return openerEnds.hasAt(text, at - 1) && openers.has(text.slice(at - 2, at));
}

/** 来自, 记者从, 停在, 相邻的; but 根据, 自由 and 各自 lead in nothing. */
function leadsIn(text: string, at: number, clauseStart: number): boolean {
  if (text.charAt(at) === OF) return beforeOf.hasAt(text, at - 1);
  return at === clauseStart || beforeLead.hasAt(text, at - 1);
}
