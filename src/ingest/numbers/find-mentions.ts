// Which numerals does a text hold, and what do they say? This room knows characters and words: it reads numbers with
// their hedges and measure words, and tells by shapes and fixed words what only looks like a number.
import type { RejectReason } from "../../model/ledger";
import { CharSet } from "../engine/char-set";
import { SURPLUS } from "../lexicon/hedges";
import { CHINESE, ONE, VAGUE_HEADS } from "../lexicon/numerals";
import { type FoldedSpan, foldedOffset } from "../text/offset";
import { hedgeBeforeAt } from "./read-hedge";
import { isLeadingPoint, LEADING_POINT } from "./read-mixed";
import { type QuantityReading, readQuantity } from "./read-quantity";
import { vagueHeadAt } from "./read-vague";
import { ShapeTable } from "./shapes/shape-table";
import { SHAPES } from "./shapes/shapes";
import { arabic, frozenTrie, hedgeBeforeTrie, numeralChars } from "./vocabulary";

/** A numeral told to be no count by its shape alone. Offsets count in the folded text. */
interface RejectedMention extends FoldedSpan {
  readonly kind: "rejected";
  readonly reason: RejectReason;
  /** The shape or the table of fixed words that told (`date/month-and-day`). */
  readonly rule: string;
}

/** A numeral that reads like a quantity; what stands around it decides whether it is a fact. */
export interface QuantityMention extends FoldedSpan {
  readonly kind: "quantity";
  readonly reading: QuantityReading;
}

export type Mention = RejectedMention | QuantityMention;

const MOST_PLAIN = 5;
/** Measure words and scales: a number of up to five figures before them has no other shape. */
const PLAIN_FOLLOW = "余多万亿千百场位件份台辆只块条项篇册张袋包瓶套盒桶%";

const plainFollow = new CharSet(PLAIN_FOLLOW);
const allShapes = new ShapeTable(SHAPES);
const starts = new CharSet([
  ...allShapes.firstChars(),
  ...CHINESE,
  LEADING_POINT,
  ...Object.keys(VAGUE_HEADS).map((head) => head.charAt(0)),
  ...frozenTrie.firstChars(),
  ...hedgeBeforeTrie.firstChars(),
]);

/** Finds every numeral of a folded text, in order and without overlap: what no rule reads is `unread`. */
export function findMentions(text: string, shapes = allShapes): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < text.length; ) {
    const mention = starts.hasAt(text, at) ? readMention(text, at, shapes) : null;
    if (mention) mentions.push(mention);
    at = mention ? mention.end : at + 1;
  }
  return mentions;
}

export function isNumeral(char: string): boolean {
  return numeralChars.has(char);
}

function readMention(text: string, at: number, shapes: ShapeTable): Mention | null {
  const startsNumber =
    numeralChars.hasAt(text, at) || vagueHeadAt(text, at) !== null || isLeadingPoint(text, at);
  const fixed = readFixed(text, at, startsNumber, shapes);
  if (fixed) return fixed;
  if (!startsNumber && !isHedgeOfNumber(text, at, shapes)) return null;
  const reading = readQuantity(text, at);
  if (reading)
    return { kind: "quantity", start: foldedOffset(at), end: foldedOffset(reading.end), reading };
  return numeralChars.hasAt(text, at) ? readRest(text, at) : null;
}

/** What a shape or a fixed word makes of the numeral, whichever is longer. */
function readFixed(
  text: string,
  at: number,
  startsNumber: boolean,
  shapes: ShapeTable,
): RejectedMention | null {
  const shaped = startsNumber && isPlain(text, at) ? null : readShape(text, at, shapes);
  const frozen = readFrozen(text, at);
  return frozen && frozen.end > (shaped?.end ?? at) ? frozen : shaped;
}

/** A hedge before a fixed word or a shape (近一半, 超过三分之二) bends no number. */
function isHedgeOfNumber(text: string, at: number, shapes: ShapeTable): boolean {
  const hedge = hedgeBeforeAt(text, at);
  if (!hedge) return false;
  const fixed = numeralChars.hasAt(text, hedge.end)
    ? readFixed(text, hedge.end, true, shapes)
    : null;
  // 上百名党员 counts, though 百名党员 is a watchword.
  return fixed === null || fixed.reason === "slogan";
}

/** A short number straight before a measure word has no other shape to be tried. */
function isPlain(text: string, at: number): boolean {
  if (text.charAt(at) === ONE) return false;
  let end = at;
  while (end - at <= MOST_PLAIN && numeralChars.hasAt(text, end)) end += 1;
  return end > at && end - at <= MOST_PLAIN && plainFollow.hasAt(text, end);
}

function readShape(text: string, at: number, shapes: ShapeTable): RejectedMention | null {
  const match = shapes.matchAt(text, at);
  if (!match) return null;
  const { reason, name } = match.shape;
  return {
    kind: "rejected",
    start: foldedOffset(at),
    end: foldedOffset(match.end),
    reason,
    rule: name,
  };
}

/** Fixed words (一致, 东四), unless they end where a longer number begins (统一百 …). */
function readFrozen(text: string, at: number): RejectedMention | null {
  const match = frozenTrie.matchAt(text, at);
  if (!match || match.tag === "free") return null;
  const endsInFigure = arabic.hasAt(text, match.end - 1);
  const goesOn = numeralChars.hasAt(text, match.end) || text.charAt(match.end) === SURPLUS;
  const runsOn = numeralChars.hasAt(text, match.end - 1) && !endsInFigure && goesOn;
  if (runsOn && match.tag !== "name") return null;
  if (endsInFigure && arabic.hasAt(text, match.end)) return null;
  if (match.tag === "vague_word" && numeralChars.hasAt(text, at - 1)) return null;
  const rule = match.tag === "vague_word" ? "indefinite/fixed-word" : `fixed-word/${match.tag}`;
  return {
    kind: "rejected",
    start: foldedOffset(at),
    end: foldedOffset(match.end),
    reason: match.tag,
    rule,
  };
}

/** What is left: a run of numerals that makes no number (一一, 万万). */
function readRest(text: string, at: number): RejectedMention {
  let end = at + 1;
  const isDigit = arabic.hasAt(text, at);
  while (numeralChars.hasAt(text, end) && arabic.hasAt(text, end) === isDigit) end += 1;
  const reason = isDigit ? "document_number" : end - at > 4 ? "unread" : "idiom";
  return {
    kind: "rejected",
    start: foldedOffset(at),
    end: foldedOffset(end),
    reason,
    rule: isDigit ? "rest/figures" : "rest/words",
  };
}
