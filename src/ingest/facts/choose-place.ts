import type { DistrictCode } from "../../model/district";
import type { Division } from "../../model/division";
import { CharSet } from "../engine/char-set";
import { startBehind } from "../engine/start-behind";
import { cityOf, divisionOf, liesIn, nameOf, provinceOf } from "../sentence/gazetteer";
import type { Surroundings } from "../sentence/look-around";
import type { NamedPlace, PlaceMention } from "../sentence/place";
import { firstAt } from "../sentence/read-text";
import { countedGoal } from "./counted-goal";
import type { Turn } from "./find-turn";
import { actingBetween, lastActing } from "./places-between";
import { leadLength } from "./read-lead";

/** Several places with something between that have it together. */
const TOGETHER = /共建|共同|联手|携手|共(?=[设有投出组动发开派])/;
/** 全市, 本省: the whole that a district is a part of, where it leads a clause or is what was called upon; 全国…锦标赛 and 全国文明城市 are names. */
const WIDER =
  /[全本我](?:市|省|州|盟|自治区|国(?![^,;。\d]{0,14}(?:赛|运动会|展|节|模范|先进|文明|优秀|劳模|示范|百强|十佳)))(?![民场区容政树情]|[级直])/g;
/** 市消防支队, 市直机关, 市里: a body of the city leads a clause, and acts in no district of its own. */
const CITY_BODY =
  /(?:^|[,:;])([市省])(?![场民区容内外级会])(?:直|里(?!的|.{1,2}来)|[\u4e00-\u9fa5]{1,8}?(?:(?<!分)局|[支总援]队|委|办|妇联|工会|厅|残联|红十字会|慈善总会))(?!会|[\u4e00-\u9fa5]{2,3}分局)/;
/** 县里, 区民政局: behind a body of the county the city acts no longer. */
const COUNTY_BODY = /[,:;][区县旗](?:里|[\u4e00-\u9fa5]{1,6}?(?:局|委|办|院|会|队))(?!的)/g;
/** Behind a stop somebody who is counted acts: no longer who was named before it. */
const OTHERS_ACT = /[,;](?:另有|还有|又有)?(?=\d|$)/;
/** What a list mark or a bracket parts is a clause here. */
const clauseStops = new CharSet(",:;。、()!?\n】");
const COMES_FROM = /^[\u4e00-\u9fa5]{0,5}?来自/;
const PREDICATE_ENDS = /^(?:各(?:镇街|[镇乡地]))?(?:[,;。!?\n]|$)/;
/** 甲区17个、乙区21个, 合计38个; 两地合计. */
const IN_SUM = /[合总共]计/;
const SUM_BEHIND = /^[\u4e00-\u9fa5]{0,3}[合总共]计/;
/** 我区占6%, 我会386名义工: whoever reports. */
const OWN =
  /(?:[我本][区县旗镇乡]|(?:^|[,:;、])[我本](?:局|会|校|院|社|站|行|司|所|队|街道|村))(?![级直民])/;
/** 甲县120万元、乙县115万元, 其余234万元: the rest of several. */
const REST = /(?:其余|剩余|余下)[^,;]*$/;
/** 其余各地, 其余乡镇: those that nobody named, however few were. */
const REST_OF_PLACES = /(?:其余|剩余|余下)各?(?:地|[区县市旗乡镇村])/;
/** 两区43人, 双方共开课48节, 在两市作业: of all that were named, wherever that was. */
const OF_ALL =
  /(?:(?<!第)[两二三四五六七八九](?:[区县市地省旗]|个(?:城区|县区|区县|县市))(?=[共合累均都各\d]|联[手合]|携手|作业|受灾|$)|(?:^|[,;:])[两二三四五六七八九](?:地|[区县市](?![级直民内]))|双方(?=[共合累均都各\d]|[\u4e00-\u9fa5]{0,8}[共累][计]?))/;
const SEVERAL = /^[两二三四五六七八九][区县市地省旗州]$/;
const LONGEST_ORIGIN = 8;
/** 造成全市31万人受灾: right before its number it is whose the number is; but 占全市的9%. */
const COUNTED_IN = /^[共总]?[有计]?$/;
/** 在全市210名获奖者中占比3.3%. */
const SHARES = /占比?[约近超达]?$/;
const IS_SHARE = /[占居列第自]$/;
const CALLED_UPON = /(?:组织|发动|动员|号召|调动|带动|汇集|集结)$/;

export interface Placed {
  readonly district: DistrictCode | null;
  /** Printed name of a place that is no district of Beijing. */
  readonly place: string | null;
  /** The division of the country that it is or lies in. */
  readonly division: Division | null;
}

/** Where a number belongs; or who have it together, so that it is no single district's (海淀区、昌平区). */
export interface Chosen {
  readonly placed: Placed;
  readonly sharers: string | null;
}

export const NOWHERE: Placed = { district: null, place: null, division: null };

/** Where a number stands: under the last place told of, in a report of a place. */
interface Standing {
  readonly item: Placed;
  readonly report: Placed;
}

/** Which place a number belongs to: named before it in its sentence, else the item's. */
export function choosePlace(
  places: readonly PlaceMention[],
  around: Surroundings,
  turn: Turn | null,
  { item, report }: Standing,
): Chosen {
  if (turn?.places) return placeInTurn(turn.places, turn.whose);
  const origin = comesFrom(places, around);
  if (origin) return alone(origin);
  const shared = sharePlaces(places, around);
  if (shared) return together(shared);
  return alone(chooseOne(places, around, { item, report }));
}

/** By the words before it in its sentence. */
function chooseOne(
  places: readonly PlaceMention[],
  around: Surroundings,
  { item, report }: Standing,
): Placed {
  const { start, sentenceStart } = around;
  const nearest = lastActing(places, sentenceStart, start);
  const goal = countedGoal(places, around, (nearest ?? item).division);
  if (goal) return toPlaced(goal);
  const words = around.text.slice(sentenceStart, start);
  const from = (nearest?.end ?? sentenceStart) - sentenceStart;
  const wider = findWider(words, from);
  const acting = actingBetween(places, sentenceStart, start);
  if (isOfAll(words.slice(from), around, acting)) return NOWHERE;
  if (OWN.test(words.slice(from))) return report;
  if (isRest(words.slice(from), acting)) return wholeOf(nearest, acting) ?? report;
  if (wider) return wholeAround(report.division === null ? item : report, wider);
  const body = CITY_BODY.exec(clauseBehind(words.slice(from), COUNTY_BODY))?.[1];
  if (body) return wholeAround(nearest ? toPlaced(nearest) : item, body);
  if (nearest && !isLeftBehind(nearest, words.slice(from), item)) return toPlaced(nearest);
  return item;
}

/** What follows the last match. */
function clauseBehind(words: string, pattern: RegExp): string {
  const last = [...words.matchAll(pattern)].at(-1);
  return last === undefined ? words : words.slice(last.index + last[0].length);
}

/** The place that the sentence begins with, where the last one is part of it. */
function wholeOf(part: PlaceMention | null, [first]: readonly PlaceMention[]): Placed | null {
  const [outer, inner] = [first?.division?.code, part?.division?.code];
  if (!first || outer === undefined || inner === undefined || outer === inner) return null;
  return liesIn(inner, outer) ? toPlaced(first) : null;
}

function isOfAll(behind: string, around: Surroundings, acting: readonly PlaceMention[]): boolean {
  return OF_ALL.test(behind) || isSeveral(around) || (isSum(around) && isOfSeveral(acting));
}

/** 两地, 三区: those named before, at the head of a clause. */
function isSeveral({ text, start, end, clauseStart }: Surroundings): boolean {
  return start === clauseStart && SEVERAL.test(text.slice(start, end));
}

function isRest(behind: string, acting: readonly PlaceMention[]): boolean {
  return REST.test(behind) && (REST_OF_PLACES.test(behind) || isOfSeveral(acting));
}

function isSum({ text, clause, end }: Surroundings): boolean {
  return IN_SUM.test(clause) || SUM_BEHIND.test(text.slice(end, end + LONGEST_ORIGIN));
}

function isOfSeveral(places: readonly PlaceMention[]): boolean {
  return places.some(({ name }) => name !== places[0]?.name);
}

/** 岳阳市增援300名, 27支队伍赶来: the city around a report's own place helps it in its clause only. */
function isLeftBehind({ division }: PlaceMention, behind: string, item: Placed): boolean {
  if (division === null || item.division === null || division.code === item.division.code)
    return false;
  return liesIn(item.division.code, division.code) && OTHERS_ACT.test(behind);
}

function placeInTurn(places: readonly PlaceMention[], whose: Turn["whose"]): Chosen {
  if (whose === "none") return alone(NOWHERE);
  const own = whose === "all" ? null : places[whose];
  const isOne = places.every(({ name }) => name === places[0]?.name);
  const one = own ?? (isOne ? places[0] : null);
  return one ? alone(toPlaced(one)) : together(places);
}

function alone(placed: Placed): Chosen {
  return { placed, sharers: null };
}

function together(places: readonly PlaceMention[]): Chosen {
  return { placed: NOWHERE, sharers: places.map(({ name }) => name).join("、") };
}

/** 其余1600人来自长沙县: whoever is said to come from a place is counted there, and nowhere where there are several; but not who is only described by it (来自长沙县的). */
function comesFrom(places: readonly PlaceMention[], { text, end }: Surroundings): Placed | null {
  const from = COMES_FROM.exec(text.slice(end, end + LONGEST_ORIGIN))?.[0].length;
  if (from === undefined) return null;
  const place = places[firstAt<number>(places, end + from)];
  if (place?.start !== end + from) return null;
  const behind = text.slice(place.end, place.end + LONGEST_ORIGIN);
  if (behind.startsWith("、")) return NOWHERE;
  return PREDICATE_ENDS.test(behind) ? toPlaced(place) : null;
}

/** Several places that share a number (共建), with words between them. */
function sharePlaces(
  places: readonly PlaceMention[],
  { text, start, clauseStart, sentenceStart }: Surroundings,
): PlaceMention[] | null {
  const nearStart = lastActing(places, clauseStart, start) ? clauseStart : sentenceStart;
  const at = text.slice(nearStart, start).search(TOGETHER);
  if (at < 0) return null;
  const named = actingBetween(places, nearStart, nearStart + at);
  if (named.length < 2 || lastActing(places, nearStart, start) !== named.at(-1)) return null;
  return named;
}

/** Whether words speak of a city, a province or the country as a whole. */
export function speaksOfWider(words: string): boolean {
  return findWider(words, 0) !== null;
}

/** The city, province or country that words speak of behind `from`, by the last syllable of its word. */
function findWider(words: string, from: number): string | null {
  if (SHARES.test(words)) return null;
  for (const found of [...words.slice(from).matchAll(WIDER)].reverse()) {
    const at = from + found.index;
    const before = words.slice(startBehind(clauseStops, words, at), at);
    const leads = leadLength(before) === before.length;
    const counts = COUNTED_IN.test(words.slice(at + found[0].length)) && !IS_SHARE.test(before);
    if (leads || counts || CALLED_UPON.test(before)) return found[0].slice(1);
  }
  return null;
}

/** The city that a report's place is (长葛市) or is a part of, or its province. */
function wholeAround(item: Placed, kind: string): Placed {
  if (isNamedLike(item.place, kind)) return item;
  if (item.division === null) return NOWHERE;
  const city = cityOf(item.division.code);
  const code = [city, provinceOf(city)].find((whole) => nameOf(whole).endsWith(kind));
  if (code === undefined) return NOWHERE;
  return { district: null, place: nameOf(code), division: divisionOf(code) };
}

/** 临沂市's own 全市 is 临沂市. */
function isNamedLike(place: string | null, kind: string): boolean {
  return place?.endsWith(kind) === true && !place.includes("、");
}

export function toPlaced({ code, name, division }: Omit<NamedPlace, "start" | "end">): Placed {
  return { district: code, place: code === null ? name : null, division };
}
