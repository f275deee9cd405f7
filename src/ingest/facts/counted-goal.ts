import type { Division } from "../../model/division";
import type { UnitClass } from "../lexicon/measures";
import { liesIn } from "../sentence/gazetteer";
import type { Surroundings } from "../sentence/look-around";
import type { PlaceMention } from "../sentence/place";
import { firstAt } from "../sentence/read-text";
import { areJoined } from "./places-between";

/** What has a place of its own, or takes place there. */
const STANDING: ReadonlySet<UnitClass> = new Set<UnitClass>([
  ...(["place", "body", "community", "household", "occurrence", "event"] as const),
]);
const THERE = /^(?:[^\d,]*)(?:当地|该[县市区州旗地])/;
/** Between the county and what stands in it: its town. */
const TOWN = /^(?:[\u4e00-\u9fa5]{1,6}(?:镇|乡|街道|村|社区))?的?$/;
const POINTER = /该([县市区州旗])(?![级民])/g;
const REACH = 200;

/** The place gone to that a number belongs to; `whole` is the division of whoever goes there. */
export function countedGoal(
  places: readonly PlaceMention[],
  around: Surroundings,
  whole: Division | null,
): PlaceMention | null {
  return pointedAt(places, around) ?? goalTold(places, around) ?? goalWithin(places, around, whole);
}

/** 该区, 该县: the last place of the kind that was named, whoever acts. */
function pointedAt(
  places: readonly PlaceMention[],
  { text, start, sentenceStart }: Surroundings,
): PlaceMention | null {
  const pointer = [...text.slice(sentenceStart, start).matchAll(POINTER)].at(-1);
  if (pointer === undefined) return null;
  const at = sentenceStart + pointer.index;
  for (let i = firstAt<number>(places, start) - 1; i >= 0; i -= 1) {
    const place = places[i];
    if (!place || place.end < at - REACH) return null;
    // Whoever is named behind it acts again.
    if (place.start > at && !place.isGoal) return null;
    if (place.start < at && place.name.endsWith(pointer[1] ?? "")) return place;
  }
  return null;
}

/** What stands in a place gone to, right behind its name (捐给禄劝县某镇的两所村小), and what is done there (支援兴仁市，带教当地医生30名). */
function goalTold(
  places: readonly PlaceMention[],
  { text, start, sentenceStart, clause, tokens, index, nounAfter }: Surroundings,
): PlaceMention | null {
  const last = places[firstAt<number>(places, start) - 1];
  if (!last?.isGoal || last.start < sentenceStart) return null;
  const own = tokens[index];
  const unitClass = own?.kind === "quantity" ? own.mention.reading.unitClass : null;
  const isThere = nounAfter?.noun === "community" || (unitClass && STANDING.has(unitClass));
  const standsThere = TOWN.test(text.slice(last.end, start)) && isThere;
  return standsThere || (THERE.test(clause) && text.slice(last.end, start).includes(clause))
    ? last
    : null;
}

/** 省慈善总会向涞源县拨付, 市医院走进雁塔区: who goes to one part of the own whole, and what is done behind it, is counted there. */
function goalWithin(
  places: readonly PlaceMention[],
  { text, start, sentenceStart }: Surroundings,
  whole: Division | null,
): PlaceMention | null {
  const at = firstAt<number>(places, start) - 1;
  const [other, last] = [places[at - 1], places[at]];
  if (!last?.isGoal || last.start < sentenceStart) return null;
  const isOne = !other?.isGoal || !areJoined(text, other, last);
  const [code, outer] = [last.division?.code, whole?.code];
  const isWithin = code && outer && code !== outer && liesIn(code, outer);
  return isOne && isWithin ? last : null;
}
