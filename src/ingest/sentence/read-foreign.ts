import { DISTRICTS } from "../../model/district";
import { CharSet } from "../engine/char-set";
import { entriesOf, WordTrie } from "../engine/word-trie";
import {
  CAPITAL,
  CITY,
  COMMON_STEMS,
  GOAL_WORDS,
  NOT_PLACE_START,
  PLACE_ENDS,
  PROVINCES,
  ZONES,
} from "../lexicon/places";
import { UNUSUAL_PLACES } from "../lexicon/unusual-places";
import { frozenTrie } from "../numbers/vocabulary";
import type { NamedPlace } from "./place";
import { districtTrie } from "./read-district";
import { startsWithKnownWord } from "./words";

/** None ends with these, or with those where it has three syllables, and none holds a numeral. */
const NOT_PLACE_STEM =
  /[的了在把对向与和及是有为等到均级被给从来赴往]|安排$|[全我本该各均]|^[设建创在进列].?城$|..城$|期间|联合|会同|携手|[社景片校超夜早闹]$|.{2}[小园街院片库林矿厂地控范辖]$|[\d一二三四五六七八九十两]/;
const FOREIGN_PLACE =
  /((?:(?![区县旗])[\u4e00-\u9fa5]){2,6}?(?:市|自治州|盟|地区))?([\u4e00-\u9fa5]{2,6}?(?:自治县|自治旗|区|县|旗|市))?(?![级直属委内里府场值面容]|长(?![江城期安辛阳沟征者效远春沙])|(?<=市)集(?![中体合结美])|(?<=市)民(?![政族宗营盟办]))/y;
/** What may not stand behind an unusual name (和平里). */
const NOT_PLACE_BEHIND = /[级直属委内里长府城]/;
const PLACE_TAIL = /(?:自治州|自治县|自治旗|地区|市|盟|区|县|旗)$/;
const SELF_GOVERNED = /自治/;

const provinceTrie = new WordTrie(entriesOf({ province: PROVINCES }));
const unusualTrie = new WordTrie(entriesOf({ place: UNUSUAL_PLACES }));
const zoneTrie = new WordTrie(entriesOf({ zone: ZONES }));
const placeEnds = new CharSet(PLACE_ENDS);
const notPlaceStarts = new CharSet(NOT_PLACE_START);
const goalVerbs: ReadonlySet<string> = new Set(
  GOAL_WORDS.split(" ").filter((word) => word.length > 1),
);
/** City or county: six syllables and 自治州. */
const LONGEST_NAME = 9;
const SHORTEST_STEM = 2;

/** Province, city and county in a row; the deepest is the place (伊春市新青区 → 新青区). */
export function readForeign(text: string, start: number): NamedPlace | null {
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
): NamedPlace {
  const code = districtTrie.matchAt(county, 0)?.tag;
  if (code === undefined) return foreign(start, end, county);
  if (city !== undefined && city !== CAPITAL) return foreign(start, end, city + county);
  return { start, end, code, name: DISTRICTS[code].name, isGoal: false };
}

function foreign(start: number, end: number, name: string): NamedPlace {
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
