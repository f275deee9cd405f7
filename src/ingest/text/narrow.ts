import { CharSet } from "../engine/char-set";
import { FORMAL, TRADITIONAL } from "../lexicon/numerals";

const formal = new CharSet(Object.keys(FORMAL));
const traditional = new CharSet(Object.keys(TRADITIONAL));
const inFormal = new CharSet([...Object.keys(FORMAL), ..."万亿零萬億"]);
const inNumber = new CharSet([
  ...Object.keys(FORMAL),
  ..."0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万亿两萬億兩",
]);

/** The numerals of contracts (壹拾贰万); alone such a character is a word or a name (捡拾). */
function isFormal(raw: string, at: number): boolean {
  if (!formal.hasAt(raw, at)) return false;
  return inFormal.hasAt(raw, at - 1) || inFormal.hasAt(raw, at + 1);
}

/** 一萬兩千餘名; alone such a character is a word or a name (萬壽路). */
function isTraditional(raw: string, at: number): boolean {
  if (!traditional.hasAt(raw, at)) return false;
  return inNumber.hasAt(raw, at - 1) || inNumber.hasAt(raw, at + 1) || raw.charAt(at) === "兩";
}

const FULL_WIDTH = [0xff01, 0xff5e] as const;
const WIDER_BY = 0xfee0;
/** 1∶50 is printed with a sign of its own. */
const RATIO = "∶";
/** The zero of 二○二三年, where a circle is no bullet. */
const CIRCLE = "○";
const chineseDigits = new CharSet("○〇零一二三四五六七八九");

/** The characters that `narrow` may change; all others stand for themselves. */
export function* changedChars(): Generator<string> {
  yield* Object.keys(FORMAL);
  yield* Object.keys(TRADITIONAL);
  yield RATIO;
  yield CIRCLE;
  for (let code = FULL_WIDTH[0]; code <= FULL_WIDTH[1]; code += 1) yield String.fromCharCode(code);
}

/** A character in its usual width, and a numeral of contracts in its usual form. */
export function narrow(raw: string, at: number): string {
  const code = raw.charCodeAt(at);
  if (code >= FULL_WIDTH[0] && code <= FULL_WIDTH[1]) return String.fromCharCode(code - WIDER_BY);
  const char = raw.charAt(at);
  if (char === RATIO) return ":";
  if (char === CIRCLE) return chineseDigits.hasAt(raw, at - 1) ? "〇" : char;
  if (isTraditional(raw, at)) return TRADITIONAL[char] ?? char;
  return isFormal(raw, at) ? (FORMAL[char] ?? char) : char;
}
