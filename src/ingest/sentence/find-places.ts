import { CharSet } from "../engine/char-set";
import { CharValues } from "../engine/char-values";
import { OF } from "../lexicon/grammar-words";
import { BEFORE_LEAD, BEFORE_OF, GOAL_WORDS, LEADS, MID_LEADS } from "../lexicon/places";
import type { Mention } from "../numbers/find-mentions";
import { foldedOffset } from "../text/offset";
import type { NamedPlace, PlaceMention } from "./place";
import { districtTrie, readDistrict } from "./read-district";
import { readForeign } from "./read-foreign";

const NAMED_IN_FULL = /^.{2,}(?:市|州|盟|省).{2,}[区县旗市]$|[县旗州]$|^(?!.{4}).+市$/;

/**
 * What is worth a look at a character: a clause begins behind a stop, a district may begin at its first syllable,
 * some words lead in a place (据, 由, 来自, 停在).
 */
const STOP = 1;
const DISTRICT = 2;
const LEAD = 3;
const marks = new CharValues({
  ...Object.fromEntries(
    [...",，。;；!！?？:：、\n|)】” \u3000●◆■★▲◎○※·•."].map((char) => [char, STOP]),
  ),
  ...Object.fromEntries([...LEADS, OF].map((char) => [char, LEAD])),
  ...Object.fromEntries([...districtTrie.firstChars()].map((char) => [char, DISTRICT])),
});
const FAR = Number.POSITIVE_INFINITY;
const goalWords = GOAL_WORDS.split(" ");
const goalEnds = new CharSet(goalWords.map((word) => word.slice(-1)));
const goalVerbs: ReadonlySet<string> = new Set(goalWords.filter((word) => word.length > 1));
const beforeOf = new CharSet(BEFORE_OF);
const beforeLead = new CharSet(BEFORE_LEAD);
const midLeads = new CharSet(MID_LEADS);
const leadsWithin = new CharSet([...MID_LEADS, ...[...goalVerbs].map((word) => word.slice(-1))]);

/** All districts of Beijing named in the text, and other places where they open a clause. */
export function findPlaces(text: string, mentions: readonly Mention[]): PlaceMention[] {
  const places: PlaceMention[] = [];
  let clauseStart = 0;
  let next = 0;
  for (let at = 0; at < text.length; ) {
    while ((mentions[next]?.end ?? FAR) < at) next += 1;
    const mention = mentions[next];
    const opensClause = at === clauseStart || at === mention?.end;
    const mark = marks.valueAt(text, at);
    if (mark === STOP || (mark === LEAD && leadsIn(text, at, clauseStart))) clauseStart = at + 1;
    const other = readOther(text, at, opensClause, mention);
    const place = other ?? (mark === DISTRICT ? readDistrict(text, at) : null);
    if (place) places.push(inText(place));
    at = place?.end ?? at + 1;
  }
  return places;
}

function inText({ start, end, code, name, isGoal }: NamedPlace): PlaceMention {
  return { start: foldedOffset(start), end: foldedOffset(end), code, name, isGoal };
}

/** A place outside Beijing, unless a number stands there. */
function readOther(
  text: string,
  at: number,
  opensClause: boolean,
  mention: Mention | undefined,
): NamedPlace | null {
  if (!opensClause && !leadsWithin.hasAt(text, at - 1)) return null;
  if (isInside(mention, at)) return null;
  return opensClause ? readForeign(text, at) : readWithin(text, at);
}

/** A place in the middle of a clause: gone to (驰援涿州市), or named in full behind a word that may lead it in (成了开封市顺河区). */
function readWithin(text: string, at: number): NamedPlace | null {
  if (goalEnds.hasAt(text, at - 1) && goalVerbs.has(text.slice(at - 2, at))) {
    const goal = readForeign(text, at);
    return goal && { ...goal, isGoal: true };
  }
  const place = midLeads.hasAt(text, at - 1) ? readForeign(text, at) : null;
  return place && NAMED_IN_FULL.test(text.slice(at, place.end)) ? place : null;
}

/** 来自, 记者从, 停在, 相邻的; but 根据, 自由 and 各自 lead in nothing. */
function leadsIn(text: string, at: number, clauseStart: number): boolean {
  if (text.charAt(at) === OF) return beforeOf.hasAt(text, at - 1);
  return at === clauseStart || beforeLead.hasAt(text, at - 1);
}

/** Inside a number no place begins, unless the numeral is part of its name (六合区). */
function isInside(mention: Mention | undefined, at: number): boolean {
  if (mention === undefined || mention.start > at || at >= mention.end) return false;
  return mention.start < at || mention.kind !== "rejected" || mention.reason !== "name";
}
