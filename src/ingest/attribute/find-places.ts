import { DISTRICTS, type DistrictCode } from "../../model/district";
import { CharSet } from "../char-set";
import { startsWithKnownWord } from "../context";
import type { Mention } from "../find-mentions";
import {
  COMMON_STEMS,
  districtTrie,
  FOREIGN_PLACE,
  GOAL_BEFORE,
  NOT_DISTRICT_BEFORE,
  NOT_PLACE_STEM,
  PROVINCES,
  ZONES,
} from "../lexicon/places";
import { UNUSUAL_PLACES } from "../lexicon/unusual-places";
import { frozenTrie } from "../lexicon/vocabulary";
import { entriesOf, WordTrie } from "../word-trie";

/** A place named in the text. Offsets count in the folded text. */
export interface PlaceMention {
  readonly start: number;
  readonly end: number;
  readonly code: DistrictCode | null;
  readonly name: string;
  /** The place is gone to or helped: it does not report. */
  readonly isGoal: boolean;
}

const CLAUSE_START = new CharSet(",，。;；!！?？:：、\n|)】” \u3000");
/** Words that lead in a place (据, 由, 来自, 记者从). */
const LEAD = new CharSet("据由从自");

const provinceTrie = new WordTrie(entriesOf({ province: PROVINCES }));
const unusualTrie = new WordTrie(entriesOf({ place: UNUSUAL_PLACES }));
const zoneTrie = new WordTrie(entriesOf({ zone: ZONES }));

/** All districts of Beijing named in the text, and other places where they open a clause. */
export function findPlaces(text: string, mentions: readonly Mention[]): PlaceMention[] {
  const places: PlaceMention[] = [];
  let next = 0;
  for (let at = 0; at < text.length; ) {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) < at) next += 1;
    const mention = mentions[next];
    const canBeForeign = (mention?.end === at || opensPlace(text, at)) && !isInside(mention, at);
    const place = (canBeForeign ? readForeign(text, at) : null) ?? readDistrict(text, at);
    if (place) places.push(place);
    at = place ? place.end : at + 1;
  }
  return places;
}

function opensPlace(text: string, at: number): boolean {
  if (at === 0 || CLAUSE_START.hasAt(text, at - 1)) return true;
  if (!LEAD.hasAt(text, at - 1)) return false;
  return at === 1 || CLAUSE_START.hasAt(text, at - 2) || /[来者]/.test(text.charAt(at - 2));
}

/** Inside a number no place begins, unless the numeral is part of its name (六合区). */
function isInside(mention: Mention | undefined, at: number): boolean {
  if (mention === undefined || mention.start > at || at >= mention.end) return false;
  return mention.start < at || mention.kind !== "rejected" || mention.reason !== "name";
}

function readDistrict(text: string, start: number): PlaceMention | null {
  const match = districtTrie.matchAt(text, start);
  if (!match) return null;
  const { name, shortName } = DISTRICTS[match.tag];
  const word = text.slice(start, match.end);
  if (word === shortName && NOT_DISTRICT_BEFORE.test(text.slice(match.end, match.end + 3)))
    return null;
  const before = text.slice(Math.max(0, start - 4), start);
  if (/[市省]$/.test(before) && !before.endsWith("北京市") && !/(?:本|全|我|该)市$/.test(before)) {
    return null;
  }
  return { start, end: match.end, code: match.tag, name, isGoal: GOAL_BEFORE.test(before) };
}

/** Province, city and county in a row; the deepest is the place (伊春市新青区 → 新青区). */
function readForeign(text: string, start: number): PlaceMention | null {
  const zone = zoneTrie.matchAt(text, start);
  if (zone) return foreign(start, zone.end, text.slice(start, zone.end));
  const province = provinceTrie.matchAt(text, start);
  const cityStart = province?.end ?? start;
  if (districtTrie.matchAt(text, cityStart)) return null;
  const unusual = unusualTrie.matchAt(text, cityStart);
  if (unusual && !/[级直属委内里长府城]/.test(text.charAt(unusual.end))) {
    return foreign(start, unusual.end, text.slice(cityStart, unusual.end));
  }
  FOREIGN_PLACE.lastIndex = cityStart;
  const [, city, county] = FOREIGN_PLACE.exec(text) ?? [];
  const named = [city, county].filter((part) => part !== undefined);
  if (named.length === 0 || !named.every(isPlaceName)) {
    if (city !== undefined && isPlaceName(city))
      return foreign(start, cityStart + city.length, city);
    return province ? foreign(start, province.end, text.slice(start, province.end)) : null;
  }
  const whole = named.join("");
  return nameDeepest(start, cityStart + whole.length, city, county ?? whole);
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
  if (city !== undefined && city !== "北京市") return foreign(start, end, city + county);
  return { start, end, code, name: DISTRICTS[code].name, isGoal: false };
}

function foreign(start: number, end: number, name: string): PlaceMention {
  return { start, end, code: null, name, isGoal: false };
}

function isPlaceName(part: string): boolean {
  const stem = part.replace(/(?:自治州|自治县|自治旗|地区|市|盟|区|县|旗)$/, "");
  if (isNumberedName(part) || unusualTrie.matchAt(part, 0)?.end === part.length) return true;
  const longest = part.endsWith("市") || /自治/.test(part) ? 6 : 3;
  const isCommon = COMMON_STEMS.has(stem) || NOT_PLACE_STEM.test(stem);
  if (startsWithKnownWord(stem)) return false;
  return stem.length > 1 && stem.length <= longest && !isCommon;
}

/** 六合区, 三亚市: names that the table of frozen words holds with their numerals. */
function isNumberedName(part: string): boolean {
  const match = frozenTrie.matchAt(part, 0);
  return match?.tag === "name" && match.end >= part.length - 1;
}
