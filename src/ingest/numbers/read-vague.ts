import { CharSet } from "../engine/char-set";
import { WordTrie } from "../engine/word-trie";
import {
  BEFORE_SEVERAL,
  BEHIND_SEVERAL,
  GROWING,
  ROUGH,
  SEVERAL,
  VAGUE_HEADS,
} from "../lexicon/numerals";
import type { NumberReading } from "./number-builder";
import { scales } from "./vocabulary";

const heads = Object.keys(VAGUE_HEADS);
const headStarts = new CharSet(heads.map((head) => head.charAt(0)));
const behindSeveral = new CharSet(BEHIND_SEVERAL);
const beforeSeveral = new CharSet(BEFORE_SEVERAL);

const roughTrie = new WordTrie(
  [...Object.entries(ROUGH), ...Object.entries(GROWING)].map(
    ([word, ends]) => [word, typeof ends === "number" ? ([ends, ends] as const) : ends] as const,
  ),
);

/** A number that is rough as a whole (万儿八千), or `null`. */
export function readRough(text: string, start: number): NumberReading | null {
  const match = roughTrie.matchAt(text, start);
  if (!match) return null;
  const [low, high] = match.tag;
  const kind = low < high ? "vague" : "plain";
  return {
    end: match.end,
    low,
    high,
    step: low,
    kind,
    isArabic: false,
    isBareScale: true,
    marks: [],
  };
}

/** The vague count that begins at a place (数, 几, 好几), or `null`. */
export function vagueHeadAt(text: string, at: number): string | null {
  if (!headStarts.hasAt(text, at)) return null;
  return heads.find((head) => text.startsWith(head, at)) ?? null;
}

/** A vague count with the scales behind it (几, 数十, 几百万). */
export function readVague(text: string, start: number, head: string): NumberReading | null {
  const range = VAGUE_HEADS[head];
  if (!range) return null;
  let end = start + head.length;
  let unit = 1;
  for (let last = Number.POSITIVE_INFINITY; ; end += 1) {
    const scale = scales.valueAt(text, end);
    if (scale < 0 || (scale >= last && scale < 1e4) || unit * scale > 1e12) break;
    unit *= scale;
    last = scale;
  }
  if (head === SEVERAL && isInNoun(text, start, end, unit === 1)) return null;
  const low = (unit === 1 ? range.alone : range.scaled) * unit;
  const high = unit === 1 ? 9 : 10 * unit - 1;
  const shape = { isArabic: false, isBareScale: false, marks: [head], step: unit };
  return { ...shape, end, low, high, kind: "vague" };
}

/** 人数, 数据: whether 数 is a part of a noun. */
function isInNoun(text: string, start: number, end: number, isAlone: boolean): boolean {
  const isBehindNoun = beforeSeveral.hasAt(text, start - 1);
  if (behindSeveral.hasAt(text, end)) return isBehindNoun && isAlone;
  return isBehindNoun || isAlone;
}
