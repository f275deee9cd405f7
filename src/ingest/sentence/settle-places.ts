import { DISTRICTS, isDistrictCode } from "../../model/district";
import type { Folded } from "../text/fold";
import { foldedOffset, type RawOffset } from "../text/offset";
import { cityOf, divisionOf, liesIn, nameOf, provinceOf } from "./gazetteer";
import type { NamedPlace, PlaceMention, ReadPlace } from "./place";

/** The name of every district of Beijing: another place of the name is told apart by its city. */
const districtNames: ReadonlySet<string> = new Set(
  Object.values(DISTRICTS).map(({ name }) => name),
);
const CAPITAL = "110000";
/** How many places to either side may tell in which city a name is said. */
const REACH = 40;

/** Where a bulletin begins in the raw text, and the code of its own city or county. */
export interface Bulletin {
  readonly start: RawOffset;
  readonly home: string | null;
}

/** Tells what all places of a text mean, bulletin by bulletin. */
export function settleText(
  places: readonly ReadPlace[],
  folded: Folded,
  bulletins: readonly Bulletin[],
): PlaceMention[] {
  const settled: PlaceMention[] = [];
  let next = 0;
  for (let i = 0; i < Math.max(1, bulletins.length); i += 1) {
    const end = bulletins[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    const first = next;
    while (next < places.length && folded.startAt(foldedOffset(places[next]?.start ?? 0)) < end)
      next += 1;
    for (const place of settlePlaces(places.slice(first, next), bulletins[i]?.home ?? null)) {
      const [start, stop] = [foldedOffset(place.start), foldedOffset(place.end)];
      settled.push({ ...place, start, end: stop });
    }
  }
  return settled;
}

/** Tells what the places of one bulletin mean: by the bulletin's own city, else by the places around, else by the name alone. */
function settlePlaces(places: readonly ReadPlace[], home: string | null): NamedPlace[] {
  const settled: NamedPlace[] = [];
  const isElsewhere = opensElsewhere(places);
  let governing: string | null = home;
  places.forEach((place, index) => {
    const code = chooseCode(places, index, home, isElsewhere);
    if (code === undefined || (code !== null && isMentionedOf(place, code, governing))) return;
    const named = nameIt(place, code);
    settled.push(named);
    if (named.division !== null && !named.isGoal) governing = named.division.code;
  });
  return settled;
}

/** The place that a name means in a bulletin of a city, `null` where it means none there. */
export function settlePlace(place: ReadPlace, home: string | null): NamedPlace | null {
  return settlePlaces([place], home)[0] ?? null;
}

/** Within the clauses of a district, its city and province are spoken of (获北京市表彰), and do not report. */
function isMentionedOf({ isWithin }: ReadPlace, code: string, governing: string | null): boolean {
  return isWithin && governing !== null && governing !== code && liesIn(governing, code);
}

/** `null`: a place that no code can be given to; `undefined`: no place at all. */
function chooseCode(
  places: readonly ReadPlace[],
  index: number,
  home: string | null,
  isElsewhere: boolean,
): string | null | undefined {
  const place = places[index];
  if (place === undefined) return undefined;
  const { codes, form, needsCity } = place;
  const ofHome = home === null ? null : nearestTo(codes, home);
  if (ofHome?.length === 1) return ofHome[0];
  const told = ofHome ?? codes;
  const [only, another] = told;
  if (only !== undefined && another === undefined && !needsCity && !isForeignShort(place, home))
    return only;
  const around = tellByOthers(places, index, told);
  if (around !== null) return around;
  if (needsCity) return undefined;
  const gone = tellByGoal(places, index, told);
  if (gone !== null) return gone;
  const capital = told.find(isDistrictCode);
  if (capital !== undefined && (home === null || liesIn(home, CAPITAL)) && !isElsewhere)
    return capital;
  return form === "short" ? undefined : null;
}

/** 大兴, 东城 in the bulletin of another city are words and streets. */
function isForeignShort({ form, codes }: ReadPlace, home: string | null): boolean {
  return form === "short" && home !== null && !liesIn(home, CAPITAL) && codes.every(isDistrictCode);
}

/** Those in a county, in its city or in its province: of the narrowest of these that holds any. */
function nearestTo(codes: readonly string[], home: string): readonly string[] | null {
  for (const outer of [home, cityOf(home), provinceOf(home)]) {
    const inside = codes.filter((code) => liesIn(code, outer));
    if (inside.length > 0) return inside;
  }
  return null;
}

/** The code whose city the nearest telling place lies in, else whose province. */
function tellByOthers(
  places: readonly ReadPlace[],
  index: number,
  codes: readonly string[],
): string | null {
  const others = placesAround(places, index);
  for (const outerOf of [cityOf, provinceOf]) {
    for (const other of others) {
      const alike = codes.filter((code) => outerOf(code) === outerOf(other));
      if (alike.length === 1) return alike[0] ?? null;
    }
  }
  return null;
}

/** 到长春市朝阳区服务。朝阳区派出…: the same name with its city, though it is only gone to there. */
function tellByGoal(
  places: readonly ReadPlace[],
  index: number,
  codes: readonly string[],
): string | null {
  const near = places.slice(Math.max(0, index - REACH), index + 1 + REACH);
  const named = near.find(
    ({ isGoal, codes: [only, another] }) =>
      isGoal && only !== undefined && another === undefined && codes.includes(only),
  );
  return named?.codes[0] ?? null;
}

/** Codes of the places that have one only: those before, nearest first, then those behind. */
function placesAround(places: readonly ReadPlace[], index: number): string[] {
  const before = places.slice(Math.max(0, index - REACH), index).reverse();
  const behind = places.slice(index + 1, index + 1 + REACH);
  return [...before, ...behind].flatMap((place) => certainCode(place) ?? []);
}

function certainCode({ codes, isGoal, form, needsCity }: ReadPlace): string | null {
  const [only, another] = codes;
  return only === undefined || another !== undefined || isGoal || form === "short" || needsCity
    ? null
    : only;
}

/** Whether the first place that a text names for certain lies outside Beijing. */
function opensElsewhere(places: readonly ReadPlace[]): boolean {
  for (const place of places) {
    const code = certainCode(place);
    if (code !== null) return !liesIn(code, CAPITAL);
  }
  return false;
}

function nameIt({ start, end, words, form, isGoal }: ReadPlace, code: string | null): NamedPlace {
  if (code === null) return { start, end, code: null, division: null, name: words, isGoal };
  const division = divisionOf(code);
  if (form !== "part" && isDistrictCode(code))
    return { start, end, code, division, name: DISTRICTS[code].name, isGoal };
  const own = form === "short" ? nameOf(code) : words;
  const name = districtNames.has(own) ? nameOf(cityOf(code)) + own : own;
  return { start, end, code: null, division, name, isGoal };
}
