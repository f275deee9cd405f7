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

/** Letters and points that stand in a number for a scale or a decimal point. */
const NUMBER_SIGNS = "wWkKｗＷｋＫ·•・";
const numberSigns = new CharSet(NUMBER_SIGNS);
/** Where a figure ends, before a letter or a point. */
const FIGURE = /(?:^|[^A-Za-z\d.．])\d{1,4}(?:[.．]\d{1,2})?\s?$/;
const WIDE_FIGURE = /[\uff10-\uff19]/g;
/** What is counted in w and k on the net: what is read, clicked and followed. */
const CLICKED =
  /(?:阅读|浏览|点赞|播放|转发|粉丝|收藏|评论|观看|点击|关注|人气)[^，。；！？]{0,6}$/;
/** Behind w and k: more than stated, or persons and times. Else they are watts, and names (5K, 4W). */
const SCALED = /^\s?(?:[+＋余多来]|人|名|次|场次|份|元)/;
const NUMBER_ENDS = /^(?![A-Za-z\d])/;
const HEDGED = /[超近约达破逾过]\s?$/;
const AFTER_POINT = /^\d{1,2}\s?[余多]?[万亿]/;
const FIGURE_REACH = 24;

/** 10w+, 3k余人, 1·5万: the scale or the point that a letter or a dot in a number means; "" where it means none. */
function numberSign(raw: string, at: number): string {
  const before = plainFigures(raw.slice(Math.max(0, at - FIGURE_REACH), at));
  const figure = FIGURE.exec(before);
  if (!figure) return "";
  const char = raw.charAt(at);
  const after = plainFigures(raw.slice(at + 1, at + 6));
  if (isPoint(char)) return AFTER_POINT.test(after) ? "." : "";
  if (!NUMBER_ENDS.test(after)) return "";
  const lead = before.slice(0, figure.index + 1);
  const isScale = SCALED.test(after) || CLICKED.test(lead) || HEDGED.test(lead);
  if (!isScale) return "";
  return isTenThousand(char) ? "万" : "千";
}

function isPoint(char: string): boolean {
  return char === "·" || char === "•" || char === "・";
}

function isTenThousand(char: string): boolean {
  return char === "w" || char === "W" || char === "ｗ" || char === "Ｗ";
}

function plainFigures(words: string): string {
  return words.replace(WIDE_FIGURE, (char) => String.fromCharCode(char.charCodeAt(0) - WIDER_BY));
}

const FULL_WIDTH = [0xff01, 0xff5e] as const;
const WIDER_BY = 0xfee0;
/** A PDF may print the radical ⼈ or ⽉ for the character that looks like it. */
const RADICALS = [0x2f00, 0x2fd5] as const;
/** 1∶50 is printed with a sign of its own. */
const RATIO = "∶";
/** The zero of 二○二三年, where a circle is no bullet. */
const CIRCLE = "○";
const chineseDigits = new CharSet("○〇零一二三四五六七八九");

/** The characters that `narrow` may change; all others stand for themselves. */
export function* changedChars(): Generator<string> {
  yield* Object.keys(FORMAL);
  yield* Object.keys(TRADITIONAL);
  yield* NUMBER_SIGNS;
  yield RATIO;
  yield CIRCLE;
  for (const [first, last] of [FULL_WIDTH, RADICALS])
    for (let code = first; code <= last; code += 1) yield String.fromCharCode(code);
}

/** A character in its usual width, and a numeral of contracts in its usual form. */
export function narrow(raw: string, at: number): string {
  const sign = numberSigns.hasAt(raw, at) ? numberSign(raw, at) : "";
  if (sign !== "") return sign;
  const code = raw.charCodeAt(at);
  if (code >= FULL_WIDTH[0] && code <= FULL_WIDTH[1]) return String.fromCharCode(code - WIDER_BY);
  const char = raw.charAt(at);
  if (code >= RADICALS[0] && code <= RADICALS[1]) return char.normalize("NFKC");
  if (char === RATIO) return ":";
  if (char === CIRCLE) return chineseDigits.hasAt(raw, at - 1) ? "〇" : char;
  if (isTraditional(raw, at)) return TRADITIONAL[char] ?? char;
  return isFormal(raw, at) ? (FORMAL[char] ?? char) : char;
}
