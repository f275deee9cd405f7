import { CharSet } from "../engine/char-set";
import { COMMON_STEMS, NOT_PLACE_START } from "../lexicon/places";
import { placeTrie } from "./gazetteer";
import { goalVerbs } from "./goal";
import type { ReadPlace } from "./place";
import { startsWithKnownWord } from "./words";

/**
 * Names that the table of divisions does not hold: counties of old, zones, and parts of a city that are no divisions.
 * A county and a zone are told by their last syllables where a clause opens; a part, where it stands behind its city.
 */
const COUNTY =
  /[\u4e00-\u9fa5]{2,3}?(?:自治县|高新区|经开区|[县市])(?![级直属委内里府场值面容长集民])/y;
const PART = /[\u4e00-\u9fa5]{2,4}?(?:自治县|[区县旗])(?![级直属内里府场域])/y;
const LAST_SYLLABLE = /(?:自治县|高新区|经开区|[区县旗市])$/;
/** None ends with these, or with those where it has three syllables, and none holds a numeral. */
const NOT_PLACE_STEM =
  /[的了在把对向与和及是有为等到均级被给从来赴往省市县区州旗]|安排$|[全我本该各均都]|^[设建创在进列].?城$|..城$|期间|联合|会同|携手|[社景片校超夜早闹]$|.上$|^..[东西]$|.{2}[小园街院片库林矿厂地控范辖]$|[\d一二三四五六七八九十两]/;
const SHORTEST = 2;

const countyEnds = new CharSet("县市区");
const notStarts = new CharSet(NOT_PLACE_START);
const LONGEST = 6;

/** A county or city that opens a clause. */
export function readUnlisted(text: string, at: number): ReadPlace | null {
  if (!mayBeCounty(text, at)) return null;
  return readName(COUNTY, text, at, at);
}

/** A part of the city whose name stands from `at` to `start`. */
export function readUnlistedPart(text: string, at: number, start: number): ReadPlace | null {
  return readName(PART, text, at, start);
}

/** A place by a name that is no division's. */
export function namedPart(
  start: number,
  end: number,
  words: string,
  codes: readonly string[],
): ReadPlace {
  return {
    start,
    end,
    codes,
    words,
    form: "part",
    needsCity: false,
    isGoal: false,
    isWithin: false,
  };
}

/** Most places are told at a glance. */
function mayBeCounty(text: string, at: number): boolean {
  if (notStarts.hasAt(text, at)) return false;
  for (let end = at + SHORTEST; end < at + LONGEST; end += 1)
    if (countyEnds.hasAt(text, end)) return true;
  return false;
}

function readName(pattern: RegExp, text: string, start: number, at: number): ReadPlace | null {
  pattern.lastIndex = at;
  const words = pattern.exec(text)?.[0];
  if (words === undefined || !isName(words) || endsWithListed(text, at, at + words.length))
    return null;
  return namedPart(start, at + words.length, words, []);
}

/** 又一春民勤县…, 秋阳山县…: a name of the table with something before it. */
function endsWithListed(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end - 1; at += 1) {
    const match = placeTrie.matchAt(text, at);
    if (match?.end === end && match.tag.whole.length > 0) return true;
  }
  return false;
}

function isName(words: string): boolean {
  const stem = words.replace(LAST_SYLLABLE, "");
  if (stem.length < SHORTEST || COMMON_STEMS.has(stem) || notStarts.hasAt(stem, 0)) return false;
  if (startsWithKnownWord(stem) || goalVerbs.has(stem.slice(0, 2))) return false;
  return !NOT_PLACE_STEM.test(stem);
}
