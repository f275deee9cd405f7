import type { RejectReason } from "../../model/ledger";
import { CharSet } from "../engine/char-set";
import { PatternTable } from "../engine/pattern-table";
import { SURPLUS } from "../lexicon/hedges";
import {
  CHINESE,
  FRACTION_SIGNS,
  LIST_SIGNS,
  ONE,
  ROMAN_SIGNS,
  VAGUE_HEADS,
} from "../lexicon/numerals";
import { vagueHeadAt } from "./read-number";
import { type QuantityReading, readQuantity } from "./read-quantity";
import type { NumeralPattern } from "./shapes/numeral-pattern";
import { CAPITALS, PLAIN_FOLLOW } from "./shapes/pattern-parts";
import { PATTERNS } from "./shapes/patterns";
import { frozenTrie, hedgeBeforeTrie } from "./vocabulary";

/** A numeral told to be no count by its shape alone. Offsets count in the folded text. */
interface RejectedMention {
  readonly kind: "rejected";
  readonly start: number;
  readonly end: number;
  readonly reason: RejectReason;
  /** The shape or the table of fixed words that told (`date/month-and-day`). */
  readonly rule: string;
}

/** A numeral that reads like a quantity; what stands around it decides whether it is a fact. */
export interface QuantityMention {
  readonly kind: "quantity";
  readonly start: number;
  readonly end: number;
  readonly reading: QuantityReading;
}

export type Mention = RejectedMention | QuantityMention;

const LOOK_BACK = 14;
const MOST_PLAIN = 5;

const figures = new CharSet("0123456789");
const numerals = new CharSet([..."0123456789", ...CHINESE]);
/** Masks, and numerals that no number is made of. */
const signs = new CharSet(`*${CAPITALS}${LIST_SIGNS}${ROMAN_SIGNS}${FRACTION_SIGNS}`);
const plainFollow = new CharSet(PLAIN_FOLLOW);
const patterns = new PatternTable(PATTERNS);
const starts = new CharSet([
  ...patterns.firstChars(),
  ...CHINESE,
  ...Object.keys(VAGUE_HEADS).map((head) => head.charAt(0)),
  ...frozenTrie.firstChars(),
  ...hedgeBeforeTrie.firstChars(),
]);

/** Finds every numeral of a folded text, in order and without overlap: what no rule reads is `unread`. */
export function findMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < text.length; ) {
    const mention = starts.hasAt(text, at) ? readMention(text, at) : null;
    if (mention) mentions.push(mention);
    at = mention ? mention.end : at + 1;
  }
  return mentions;
}

export function isNumeral(char: string): boolean {
  return numerals.has(char);
}

function readMention(text: string, at: number): Mention | null {
  const startsNumber = numerals.hasAt(text, at) || vagueHeadAt(text, at) !== null;
  const fixed = readFixed(text, at, startsNumber);
  if (fixed) return fixed;
  if (!startsNumber && !isHedgeOfNumber(text, at)) return null;
  const reading = readQuantity(text, at);
  if (reading) return { kind: "quantity", start: at, end: reading.end, reading };
  return numerals.hasAt(text, at) ? readRest(text, at) : null;
}

/** What a shape or a fixed word makes of the numeral, whichever is longer. */
function readFixed(text: string, at: number, startsNumber: boolean): Mention | null {
  const shaped = startsNumber && isPlain(text, at) ? null : readPattern(text, at);
  const frozen = readFrozen(text, at);
  return frozen && frozen.end > (shaped?.end ?? at) ? frozen : shaped;
}

/** A hedge before a fixed word or a shape (近一半, 超过三分之二) bends no number. */
function isHedgeOfNumber(text: string, at: number): boolean {
  const hedge = hedgeBeforeTrie.matchAt(text, at);
  if (!hedge) return false;
  const fixed = numerals.hasAt(text, hedge.end) ? readFixed(text, hedge.end, true) : null;
  // 上百名党员 counts, though 百名党员 is a watchword.
  return fixed === null || (fixed.kind === "rejected" && fixed.reason === "slogan");
}

/** A short number straight before a measure word has no other shape to be tried. */
function isPlain(text: string, at: number): boolean {
  if (text.charAt(at) === ONE) return false;
  let end = at;
  while (end - at <= MOST_PLAIN && numerals.hasAt(text, end)) end += 1;
  return end > at && end - at <= MOST_PLAIN && plainFollow.hasAt(text, end);
}

function readPattern(text: string, at: number): Mention | null {
  for (const pattern of patterns.openAt(text, at)) {
    const end = matchPattern(pattern, text, at);
    if (end > at) {
      const { reason } = pattern;
      return { kind: "rejected", start: at, end, reason, rule: `shape/${reason}` };
    }
  }
  return null;
}

function matchPattern({ regex, after, reason }: NumeralPattern, text: string, at: number): number {
  regex.lastIndex = at;
  if (!regex.test(text)) return at;
  const end = regex.lastIndex;
  if (after && !after.test(textBefore(text, at))) return at;
  return reason === "vague_word" || holdsNumeral(text, at, end) ? end : at;
}

function holdsNumeral(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (numerals.hasAt(text, at) || signs.hasAt(text, at)) return true;
  }
  return false;
}

function textBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  return before.slice(Math.max(0, before.lastIndexOf("\n")));
}

/** Fixed words (一致, 东四), unless they end where a longer number begins (统一百 …). */
function readFrozen(text: string, at: number): Mention | null {
  const match = frozenTrie.matchAt(text, at);
  if (!match || match.tag === "free") return null;
  const endsInFigure = figures.hasAt(text, match.end - 1);
  const goesOn = numerals.hasAt(text, match.end) || text.charAt(match.end) === SURPLUS;
  const runsOn = numerals.hasAt(text, match.end - 1) && !endsInFigure && goesOn;
  if (runsOn && match.tag !== "name") return null;
  if (endsInFigure && figures.hasAt(text, match.end)) return null;
  if (match.tag === "vague_word" && numerals.hasAt(text, at - 1)) return null;
  const rule = `fixed-word/${match.tag}`;
  return { kind: "rejected", start: at, end: match.end, reason: match.tag, rule };
}

/** What is left: a run of numerals that makes no number (一一, 万万). */
function readRest(text: string, at: number): RejectedMention {
  let end = at + 1;
  const isDigit = figures.hasAt(text, at);
  while (numerals.hasAt(text, end) && figures.hasAt(text, end) === isDigit) end += 1;
  const reason = isDigit ? "document_number" : end - at > 4 ? "unread" : "idiom";
  return {
    kind: "rejected",
    start: at,
    end,
    reason,
    rule: isDigit ? "rest/figures" : "rest/words",
  };
}
