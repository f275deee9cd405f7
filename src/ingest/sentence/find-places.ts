import { DISTRICTS, type DistrictCode } from "../../model/district";
import { CharSet } from "../engine/char-set";
import { CharValues } from "../engine/char-values";
import { entriesOf, WordTrie } from "../engine/word-trie";
import { OF } from "../lexicon/grammar-words";
import {
  AND_ANOTHER,
  BEFORE_LEAD,
  BEFORE_OF,
  CAPITAL,
  CITY,
  COMMON_STEMS,
  districtTrie,
  FOREIGN_PLACE,
  GOAL_BEFORE,
  GOAL_WORDS,
  LEADS,
  MID_LEADS,
  NAMED_IN_FULL,
  NOT_DISTRICT_BEFORE,
  NOT_PLACE_BEHIND,
  NOT_PLACE_START,
  NOT_PLACE_STEM,
  OUTER_ENDS,
  PLACE_ENDS,
  PLACE_TAIL,
  PROVINCES,
  SELF_GOVERNED,
  THIS_CITY,
  ZONES,
} from "../lexicon/places";
import { UNUSUAL_PLACES } from "../lexicon/unusual-places";
import type { Mention } from "../numbers/find-mentions";
import { frozenTrie } from "../numbers/vocabulary";
import { startsWithKnownWord } from "./tokenize";

/** A place named in the text. Offsets count in the folded text. */
export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly code: DistrictCode | null;
  readonly name: string;
  /** The place is gone to or helped: it does not report. */
  readonly isGoal: boolean;
}

const provinceTrie = new WordTrie(entriesOf({ province: PROVINCES }));
const unusualTrie = new WordTrie(entriesOf({ place: UNUSUAL_PLACES }));
const zoneTrie = new WordTrie(entriesOf({ zone: ZONES }));

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
const placeEnds = new CharSet(PLACE_ENDS);
const outerEnds = new CharSet(OUTER_ENDS);
const goalWords = GOAL_WORDS.split(" ");
const goalEnds = new CharSet(goalWords.map((word) => word.slice(-1)));
const goalVerbs: ReadonlySet<string> = new Set(goalWords.filter((word) => word.length > 1));
const beforeOf = new CharSet(BEFORE_OF);
const beforeLead = new CharSet(BEFORE_LEAD);
const midLeads = new CharSet(MID_LEADS);
const leadsWithin = new CharSet([...MID_LEADS, ...[...goalVerbs].map((word) => word.slice(-1))]);
const notPlaceStarts = new CharSet(NOT_PLACE_START);
/** City or county: six syllables and 自治州. */
const LONGEST_NAME = 9;
const SHORTEST_STEM = 2;

/** All districts of Beijing named in the text, and other places where they open a clause. */
export function findPlaces(text: string, mentions: readonly Mention[]): PlaceMention[] {
  const places: PlaceMention[] = [];
  let clauseStart = 0;
  let next = 0;
  let nextEnd = mentions[0]?.end ?? FAR;
  for (let at = 0; at < text.length; ) {
    while (nextEnd < at) {
      next += 1;
      nextEnd = mentions[next]?.end ?? FAR;
    }
    const opensClause = at === clauseStart || at === nextEnd;
    const mark = marks.valueAt(text, at);
    if (mark === STOP || (mark === LEAD && leadsIn(text, at, clauseStart))) clauseStart = at + 1;
    const foreign = readOther(text, at, opensClause, mentions[next]);
    const place = foreign ?? (mark === DISTRICT ? readDistrict(text, at) : null);
    if (place) places.push(place);
    at = place ? place.end : at + 1;
  }
  return places;
}

/** A place outside Beijing, unless a number stands there. */
function readOther(
  text: string,
  at: number,
  opensClause: boolean,
  mention: Mention | undefined,
): PlaceMention | null {
  if (!opensClause && !leadsWithin.hasAt(text, at - 1)) return null;
  if (isInside(mention, at)) return null;
  return opensClause ? readForeign(text, at) : readWithin(text, at);
}

/** A place in the middle of a clause: gone to (驰援涿州市), or named in full behind a word that may lead it in (成了开封市顺河区). */
function readWithin(text: string, at: number): PlaceMention | null {
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

function readDistrict(text: string, start: number): PlaceMention | null {
  const match = districtTrie.matchAt(text, start);
  if (!match) return null;
  const { tag: code, end } = match;
  const { name, shortName } = DISTRICTS[code];
  const isShort = end - start === shortName.length;
  if (isShort && NOT_DISTRICT_BEFORE.test(text.slice(end, end + 3))) return null;
  if (isInOtherCity(text, start)) return null;
  const isGoal =
    goalEnds.hasAt(text, start - 1) &&
    !AND_ANOTHER.test(text.slice(Math.max(0, start - 2), start)) &&
    GOAL_BEFORE.test(text.slice(Math.max(0, start - 4), start));
  return { start, end, code, name, isGoal };
}

/** 长春市朝阳: a city or province before it makes another place of the name, unless it is this one. */
function isInOtherCity(text: string, start: number): boolean {
  if (!outerEnds.hasAt(text, start - 1)) return false;
  return !THIS_CITY.test(text.slice(Math.max(0, start - 4), start));
}

/** Province, city and county in a row; the deepest is the place (伊春市新青区 → 新青区). */
function readForeign(text: string, start: number): PlaceMention | null {
  const zone = zoneTrie.matchAt(text, start);
  if (zone) return foreign(start, zone.end, text.slice(start, zone.end));
  const province = provinceTrie.matchAt(text, start);
  const cityStart = province?.end ?? start;
  if (districtTrie.matchAt(text, cityStart)) return null;
  const unusual = unusualTrie.matchAt(text, cityStart);
  if (unusual && !NOT_PLACE_BEHIND.test(text.charAt(unusual.end))) {
    return foreign(start, unusual.end, text.slice(cityStart, unusual.end));
  }
  FOREIGN_PLACE.lastIndex = cityStart;
  const match = canBeName(text, cityStart) ? FOREIGN_PLACE.exec(text) : null;
  const city = match?.[1];
  const county = match?.[2];
  const named = [city, county].filter((part) => part !== undefined);
  if (named.length === 0 || !named.every(isPlaceName)) {
    if (city !== undefined && isPlaceName(city))
      return foreign(start, cityStart + city.length, city);
    return province ? foreign(start, province.end, text.slice(start, province.end)) : null;
  }
  const whole = named.join("");
  return nameDeepest(start, cityStart + whole.length, city, county ?? whole);
}

/** Whether the words at `start` can be a name at all: most are told at a glance. */
function canBeName(text: string, start: number): boolean {
  if (notPlaceStarts.hasAt(text, start)) return false;
  for (let at = start; at < start + LONGEST_NAME && isHan(text, at); at += 1) {
    if (at - start >= SHORTEST_STEM && placeEnds.hasAt(text, at)) return true;
  }
  return false;
}

function isHan(text: string, at: number): boolean {
  const code = at < text.length ? text.charCodeAt(at) : 0;
  return code >= 0x4e00 && code <= 0x9fa5;
}

/** A county named like a district of Beijing is told apart by its city (长春市朝阳区). */
function nameDeepest(
  start: number,
  end: number,
  city: string | undefined,
  county: string,
): PlaceMention {
  const code = districtTrie.matchAt(county, 0)?.tag;
  if (code === undefined) return foreign(start, end, county);
  if (city !== undefined && city !== CAPITAL) return foreign(start, end, city + county);
  return { start, end, code, name: DISTRICTS[code].name, isGoal: false };
}

function foreign(start: number, end: number, name: string): PlaceMention {
  return { start, end, code: null, name, isGoal: false };
}

function isPlaceName(part: string): boolean {
  const stem = part.replace(PLACE_TAIL, "");
  if (isNumberedName(part) || unusualTrie.matchAt(part, 0)?.end === part.length) return true;
  const longest = SELF_GOVERNED.test(part) ? 6 : part.endsWith(CITY) ? 4 : 3;
  const isCommon =
    COMMON_STEMS.has(stem) || notPlaceStarts.hasAt(stem, 0) || NOT_PLACE_STEM.test(stem);
  if (startsWithKnownWord(stem) || goalVerbs.has(stem.slice(0, 2))) return false;
  return stem.length > 1 && stem.length <= longest && !isCommon;
}

/** 六合区, 三亚市: names that the table of frozen words holds with their numerals. */
function isNumberedName(part: string): boolean {
  const match = frozenTrie.matchAt(part, 0);
  return match?.tag === "name" && match.end >= part.length - 1;
}
