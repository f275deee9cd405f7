import { CharSet } from "../engine/char-set";
import { NOTHING } from "../lexicon/table-words";
import { findMentions, type Mention } from "../numbers/find-mentions";
import { type QuantityReading, readQuantity } from "../numbers/read-quantity";
import { type Folded, fold } from "../text/fold";
import { type Legible, legiblePart } from "../text/legible";
import type { RawSpan } from "../text/offset";

/** Nothing said, a number, another numeral alone (a date), or words. */
type CellKind = "nothing" | "number" | "mark" | "words";

/** What one cell of a table prints. */
export interface CellWords extends RawSpan {
  readonly kind: CellKind;
  /** Folded, as all rooms read it. */
  readonly text: string;
  readonly folded: Folded;
  readonly mentions: readonly Mention[];
  /** The number that fills the cell. */
  readonly reading: QuantityReading | null;
}

const nothing: ReadonlySet<string> = new Set(["", ...NOTHING.split(" ")]);
/** Figures alone are a number in a table, whatever they look like in a sentence; longer runs are codes. */
const FIGURES = /^(?:\d{1,9}(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?)$/;
const YEAR_AND_MONTH = /^(?:19|20)\d{2}\.\d{1,2}$/;
const SCALE = /[万亿]/;
const figures = new CharSet("0123456789");

/** Reads the words of a cell that stands in a raw text. */
export function readCellWords(raw: string, legible: Legible, span: RawSpan): CellWords {
  const folded = fold(raw, legiblePart(legible, span));
  const text = folded.text.trim();
  const isEmpty = nothing.has(text);
  const reading = isEmpty ? null : wholeNumber(folded.text);
  const mentions = findMentions(folded.text);
  const isMark =
    mentions.length === 1 && mentions[0]?.end === text.length && mentions[0]?.start === 0;
  const kind = isEmpty ? "nothing" : reading ? "number" : isMark ? "mark" : "words";
  return { ...span, kind, text, folded, mentions, reading };
}

function wholeNumber(text: string): QuantityReading | null {
  if (FIGURES.test(text) && !YEAR_AND_MONTH.test(text)) return readWhole(text);
  const [mention, ...others] = findMentions(text);
  if (mention === undefined || others.length > 0 || mention.kind === "rejected") return null;
  if (mention.reading.number.isBareScale) return null;
  const isCount = mention.start === 0 && (holdsFigure(text) || mention.reading.unitText !== null);
  return isCount && mention.end === text.length ? mention.reading : null;
}

function holdsFigure(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (figures.hasAt(text, at)) return true;
  return false;
}

function readWhole(text: string): QuantityReading | null {
  const reading = readQuantity(text, 0);
  return reading?.end === text.length ? reading : null;
}

/** The number of a cell under a header that states its scale (万人次). */
export function scaledNumber({ text, reading }: CellWords, scale: string): QuantityReading | null {
  const isScaled = reading !== null && (reading.unitText !== null || SCALE.test(text));
  return scale === "" || isScaled ? reading : readWhole(text + scale);
}
