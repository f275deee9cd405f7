import { WORDS_TOO } from "../lexicon/divisions/other-names";
import { MORE_WORDS_TOO } from "../lexicon/divisions/short-forms";
import { nameOf, PREFECTURE_END, PROVINCE_END, placeTrie } from "./gazetteer";
import { isGoalAt, isSettingAt } from "./goal";
import { isInWord } from "./may-stand";
import type { ReadPlace } from "./place";
import { matchWord } from "./words";

/** The short name of one division, as good as any place where a text names no other (阆中古城, 在西安举行). */
export interface ShortName {
  readonly place: ReadPlace;
  readonly code: string;
  /** It tells only where somebody comes from (固始籍). */
  readonly isOrigin: boolean;
}

/** What makes another word of a short name, or a way to the place. */
const OTHER_WORD =
  /^(?:人(?![民社大武才])|话|菜|产|牌|式|味|路|街(?![道头])|大[街道桥]|高速|铁路|[舰号局至到－—-]|方面|经验|模式|精神|会议|时间|火锅|小吃|石(?![化油])|拉面|米粉|烤|合作|梆子|花鼓|评弹|少(?![年先儿])|[省市县区州盟旗])/;
type Match = NonNullable<ReturnType<typeof placeTrie.matchAt>>;

const ORIGIN = "籍";
const COMES_FROM = /[由向对离至回]$|来自$/;
/** 从甘肃调运; but 从义乌海关获悉 and 从湘潭站发车 tell where. */
const FROM = /从[大小]?$/;
const STARTS_THERE = /^[^,。;]{0,10}?(?:获悉|了解|发车|出发|开出|启程|起飞|启动)/;
/** One of several in a row is not the one that is spoken of. */
const JOINS = /[、和与及]/;
/** 河南大学 lies in some city of the province. */
const UNIVERSITY = /^[\u4e00-\u9fa5]{0,6}?(?:大学|学院)/;
const LONGEST_START = 14;
const LONGEST_OTHER = 3;
const LONGEST_UNIVERSITY = 10;
const wordsToo: ReadonlySet<string> = new Set(`${WORDS_TOO} ${MORE_WORDS_TOO}`.split(" "));

/** The short names from `start` to `end`. */
export function readShortNames(text: string, start: number, end: number): ShortName[] {
  const names: ShortName[] = [];
  let refused = -1;
  for (let at = start; at < end; at += 1) {
    const match = placeTrie.matchAt(text, at);
    if (match === null) continue;
    // 来自四川凉山: what goes on a row is refused with it.
    const name = at === refused ? null : readShortName(text, at, match);
    if (name === null) refused = match.end;
    else if (names.at(-1)?.place.end === at) names.splice(-1, 1, name);
    else names.push(name);
    at = match.end - 1;
  }
  return names;
}

/** Reads a short name anywhere in a clause; `null` for what may be another word, is gone to, or is one of several. */
function readShortName(text: string, at: number, { end, tag }: Match): ShortName | null {
  if (tag.whole.length > 0) return null;
  const code = onlyWidest(tag.short);
  const words = text.slice(at, end);
  if (code === null || wordsToo.has(words) || isPartOfWord(text, at, end)) return null;
  if (isElsewhere(text, at, end) || isUniversity(text, end, code)) return null;
  const place: ReadPlace = {
    start: at,
    end,
    codes: [code],
    words,
    form: "short",
    needsCity: false,
    isGoal: false,
    isWithin: false,
  };
  return { place, code, isOrigin: text.charAt(end) === ORIGIN };
}

/** Short, a name is that of the wider division. */
function onlyWidest(codes: readonly string[]): string | null {
  const wide = [PROVINCE_END, PREFECTURE_END]
    .map((last) => codes.filter((code) => code.endsWith(last)))
    .find((found) => found.length > 0);
  const [only, another] = wide ?? codes;
  return only !== undefined && another === undefined ? only : null;
}

function isUniversity(text: string, end: number, code: string): boolean {
  return code.endsWith(PROVINCE_END) && UNIVERSITY.test(text.slice(end, end + LONGEST_UNIVERSITY));
}

function isPartOfWord(text: string, at: number, end: number): boolean {
  return (
    OTHER_WORD.test(text.slice(end, end + LONGEST_OTHER)) ||
    (matchWord(text, at)?.end ?? at) >= end ||
    isInWord(text, at) ||
    reachesOver(text, at, end)
  );
}

/** 每周至少: a word that begins within the name goes on behind it. */
function reachesOver(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at += 1)
    if ((matchWord(text, at)?.end ?? 0) > end) return true;
  return false;
}

function isElsewhere(text: string, at: number, end: number): boolean {
  if (isGoalAt(text, at) || isSettingAt(text, end)) return true;
  const before = text.slice(Math.max(0, at - 2), at);
  if (COMES_FROM.test(before)) return true;
  if (FROM.test(before) && !STARTS_THERE.test(text.slice(end, end + LONGEST_START))) return true;
  const isListed = JOINS.test(text.charAt(end)) && placeTrie.matchAt(text, end + 1) !== null;
  return isListed || JOINS.test(text.charAt(at - 1));
}

/** Whether a division is of the kind that 全县 or 市民政局 speaks of. */
export function isOfKind(code: string, kind: string): boolean {
  return nameOf(code).endsWith(kind);
}
