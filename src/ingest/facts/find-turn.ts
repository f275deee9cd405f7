// 分别: values in a row that are dealt out to those named in a row before.
import type { Span } from "../../model/selector";
import { CharSet } from "../engine/char-set";
import { startBehind } from "../engine/start-behind";
import type { Surroundings } from "../sentence/look-around";
import type { PlaceMention } from "../sentence/place";
import { firstAt } from "../sentence/read-text";
import type { NounToken, Token } from "../sentence/tokenize";
import { bodyNamedBy } from "./name-body";
import { actingBetween, placesBetween } from "./places-between";
import { leadLength } from "./read-lead";

/** Each of those named before it has a number of its own: 分别, 依次, and 各 before what is done. */
const IN_TURN = /分别|依次|各自|各(?=[有派出组捐设建开发投动招新为达增])/g;
/** Behind these the numbers are those of the whole again, or of a part of it. */
const NO_MORE = /[全我本][国省市区县州旗镇乡]|其中|此外|另外/;
/** Said of all of them. */
const IN_SUM = /合计|总计|共计|总数/;
/** 分别为200名: those named are counted themselves, rather than what they did. */
const ARE_COUNTED = /^(?:分别|依次|各自?)(?:[为是占达约近超逾]|有(?=\d)|增至|达到|\d)/;
/** Joins two names or two values; 和 and 与 are parts of names and words too (和平里, 参与). */
const JOINER =
  /、|以及|和(?![平义田静林龙谐苑园里]|社区|[村镇](?!民|里|两))|及(?!时)|(?<!参)与(?!会)/;
const JOINERS = new RegExp(JOINER, "g");
const ONLY_JOINER = new RegExp(`^(?:${JOINER.source})$`);
const CLAUSE_STOPS = ",:";
const clauseStops = new CharSet(CLAUSE_STOPS);
const CLAUSE_STOP = new RegExp(`[${CLAUSE_STOPS}]`);
const LONGEST_GAP = 14;
const SHORTEST_NAME = 2;
/** So far each way the values of a list are told apart; no sentence that is read by people deals out more. */
const MOST_VALUES = 40;

type Quantity = Extract<Token, { kind: "quantity" }>;

/** Several that are named in a row. */
interface Row {
  readonly members: readonly Span[];
  /** The places that they are or stand in, one each; `null` where they are something else. */
  readonly places: readonly PlaceMention[] | null;
  /** A word says that each has its own number. */
  readonly isMarked: boolean;
}

/** Whose turn a number is among several named in a row before it. */
export interface Turn extends Row {
  /** Index of the one; `all` of them where there is but one number, `none` where the numbers do not come out even. */
  readonly whose: number | "all" | "none";
}

/** The turn of a number whose sentence names several in a row before it. */
export function findTurn(places: readonly PlaceMention[], around: Surroundings): Turn | null {
  if (!JOINER.test(around.sentence)) return null;
  const row = markedRow(places, around) ?? unmarkedRow(places, around);
  return row && { ...row, whose: dealTo(row, around) };
}

/** 党员、青年志愿者分别为200名、300名: what is counted is named before 分别, for each or once for all. */
export function nameInTurn(turn: Turn | null, around: Surroundings): Surroundings {
  const { text, clause, clauseStart, start, nounAfter } = around;
  if (turn === null || typeof turn.whose !== "number" || nounAfter !== null) return around;
  const marker = clauseStart + clause.search(IN_TURN);
  if (marker < clauseStart || !ARE_COUNTED.test(`${text.slice(marker, start)}0`)) return around;
  const isOwn = turn.members.at(-1)?.end === marker && isNamedAlone(turn, text);
  const span = isOwn ? turn.members[turn.whose] : { start: clauseStart, end: marker };
  const noun = lastNounIn(around, span);
  if (noun === null) return around;
  return { ...around, nounBefore: noun, nounInClause: noun, nounFar: noun, wordBefore: noun };
}

/** Whether those in a row are counted themselves, rather than what places or bodies have. */
function isNamedAlone({ members, places }: Turn, text: string): boolean {
  return places === null && members.every(({ start, end }) => !bodyNamedBy(text.slice(start, end)));
}

function lastNounIn({ tokens }: Surroundings, span: Span | undefined): NounToken | null {
  if (span === undefined) return null;
  const { start, end } = span;
  for (let at = firstAt<number>(tokens, end) - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || token.start < start) return null;
    if (token.end <= end && token.kind !== "and") return token.kind === "noun" ? token : null;
  }
  return null;
}

/** The row before the nearest word of dealing that has one, unless the sentence has gone on to somebody else. */
function markedRow(places: readonly PlaceMention[], around: Surroundings): Row | null {
  const { text, sentence, sentenceStart, start } = around;
  for (const marker of [...sentence.matchAll(IN_TURN)].reverse()) {
    const end = sentenceStart + marker.index;
    const row = rowBefore(places, text, startBehind(clauseStops, text, end, sentenceStart), end);
    if (row === null) continue;
    const hasMovedOn =
      NO_MORE.test(text.slice(end, start)) || actingBetween(places, end, start).length > 0;
    return hasMovedOn ? null : row;
  }
  return null;
}

function rowBefore(
  places: readonly PlaceMention[],
  text: string,
  start: number,
  end: number,
): Row | null {
  const all = placesBetween(places, start, end);
  const acting = all.filter(({ isGoal }) => !isGoal);
  // 向文昌市、琼海市分别拨付: each of those gone to has its own number.
  const named = lastInRow(acting.length > 0 ? acting : all, text, JOINER);
  if (named.length > 1) return rowOfPlaces(named, end, true);
  const members = splitNames(text, start, end);
  return members.length > 1 ? { members, places: null, isMarked: true } : null;
}

/** 海淀区、昌平区出动300名: places side by side act together, without a word for it. */
function unmarkedRow(places: readonly PlaceMention[], around: Surroundings): Row | null {
  const { text, sentenceStart, start } = around;
  const named = lastInRow(actingBetween(places, sentenceStart, start), text, ONLY_JOINER);
  const last = named.at(-1);
  if (named.length < 2 || last === undefined) return null;
  const behind = text.slice(last.end, start);
  if (behind.startsWith("(") || NO_MORE.test(behind)) return null;
  return rowOfPlaces(named, start, false);
}

function rowOfPlaces(places: readonly PlaceMention[], end: number, isMarked: boolean): Row {
  const members = places.map(({ start }, i) => ({ start, end: places[i + 1]?.start ?? end }));
  return { members, places, isMarked };
}

/** The places at the end of a list of them that nothing but what `joined` allows parts. */
function lastInRow(places: readonly PlaceMention[], text: string, joined: RegExp): PlaceMention[] {
  const row: PlaceMention[] = [];
  for (const place of [...places].reverse()) {
    const next = row[0];
    if (next && !isJoined(text.slice(place.end, next.start), joined)) break;
    row.unshift(place);
  }
  return row;
}

function isJoined(gap: string, joined: RegExp): boolean {
  return gap.length <= LONGEST_GAP && !CLAUSE_STOP.test(gap) && joined.test(gap);
}

function splitNames(text: string, clauseStart: number, end: number): Span[] {
  const words = text.slice(clauseStart, end);
  if (/\d/.test(words) || !JOINER.test(words)) return [];
  const members: Span[] = [];
  let start = clauseStart + leadLength(words);
  for (const joiner of [...words.matchAll(JOINERS)]) {
    const at = clauseStart + joiner.index;
    if (at <= start) continue;
    members.push({ start, end: at });
    start = at + joiner[0].length;
  }
  members.push({ start, end });
  return members.every((member) => member.end - member.start >= SHORTEST_NAME) ? members : [];
}

/** 300名、200名: as many as there are names. 300名、20台和200名、15台: so many for each. */
function dealTo({ members, isMarked }: Row, around: Surroundings): Turn["whose"] {
  const isSaidHere = isMarked && around.clause.search(IN_TURN) >= 0;
  if (IN_SUM.test(around.clause)) return "all";
  const { values, own } = valuesAround(around, isSaidHere ? JOINER : ONLY_JOINER);
  const units = values.map(countedBy);
  const each = units.length / members.length;
  if (units.length <= 1) return "all";
  if (!Number.isInteger(each)) return isMarked ? "none" : "all";
  if (units.every((unit, i) => unit === units[i - (i % members.length)])) {
    return each === 1 || new Set(units).size === each ? own % members.length : "none";
  }
  const isRepeated = units.every((unit, i) => unit === units[i % each]);
  if (isRepeated) return Math.floor(own / each);
  return isMarked ? "none" : "all";
}

/** 300名、200人: persons are counted by several words. */
function countedBy({ mention: { reading } }: Quantity): string | null {
  return reading.unitClass === "person" ? reading.unitClass : reading.unitText;
}

/** The numbers of the list that a number stands in, and its place among them. */
function valuesAround({ text, tokens, index, start }: Surroundings, joined: RegExp) {
  const first = tokens[index];
  if (first?.kind !== "quantity" || first.start !== start) return { values: [], own: 0 };
  const values: Quantity[] = [first];
  let own = 0;
  for (let next = nextQuantity(tokens, index, -1); next; next = nextQuantity(tokens, next.at, -1)) {
    const right = values[0] ?? first;
    if (own >= MOST_VALUES || !isJoined(text.slice(next.token.end, right.start), joined)) break;
    values.unshift(next.token);
    own += 1;
  }
  const most = own + MOST_VALUES;
  for (let next = nextQuantity(tokens, index, 1); next; next = nextQuantity(tokens, next.at, 1)) {
    const left = values.at(-1) ?? first;
    if (values.length > most || !isJoined(text.slice(left.end, next.token.start), joined)) break;
    values.push(next.token);
  }
  return { values, own };
}

function nextQuantity(tokens: readonly Token[], from: number, step: 1 | -1) {
  for (let at = from + step; ; at += step) {
    const token = tokens[at];
    if (!token || (token.kind === "stop" && token.level > 2)) return null;
    if (token.kind === "quantity") return { token, at };
  }
}
