import { CharSet } from "../engine/char-set";
import { CONNECTOR_STARTS } from "../lexicon/numerals";
import type { NumberReading } from "./number-builder";
import { type MeasureReading, readMeasure } from "./read-measure";
import { readNumber } from "./read-number";
import { isFixedName, scales } from "./vocabulary";

/** What joins the two ends of a span (3至5万, 300或400); 、 does it only before a numeral (三、四百). */
const CONNECTOR = /[-—–~至到]{1,2}|或者?|、(?=[一二三四五六七八九\d])/y;
const LISTED_SCALES = [1, 1e1, 1e2, 1e3, 1e4, 1e8];
const connectorStarts = new CharSet(CONNECTOR_STARTS);

/** The far end of a span. */
export interface RangeReading {
  readonly number: NumberReading;
  readonly low: number;
  readonly end: number;
  /** The measure word, where it was printed on both sides (30人至50人). */
  readonly measure: MeasureReading | null;
}

/** The far end of a–b, a至b, where b is the greater. */
export function readRangeEnd(
  text: string,
  start: number,
  first: NumberReading,
  inner: MeasureReading | null,
): RangeReading | null {
  if (first.kind !== "plain") return null;
  const direct = readConnected(text, first.end, first);
  if (direct) return { ...direct, measure: null };
  if (!inner || !connectorStarts.hasAt(text, inner.end) || /[-—–~+]/.test(text.charAt(start - 1)))
    return null;
  const spaced = readConnected(text, inner.end, first);
  if (!spaced || text.charAt(inner.end) === "、") return null;
  const outer = readMeasure(text, spaced.end, spaced.number);
  if (outer?.unitText !== inner.unitText) return null;
  return { ...spaced, end: outer?.end ?? spaced.end, measure: outer };
}

function readConnected(text: string, at: number, first: NumberReading) {
  if (!connectorStarts.hasAt(text, at)) return null;
  CONNECTOR.lastIndex = at;
  const connector = CONNECTOR.exec(text)?.[0];
  if (connector === undefined) return null;
  const number = readNumber(text, at + connector.length, isFixedName);
  if (number?.kind !== "plain" || number.isArabic !== first.isArabic) return null;
  const isListed = connector === "、";
  if (isListed && number.low >= 10 && scales.valueAt(text, number.end - 1) < 0) return null;
  const scale = isListed ? listedScale(first, number) : sharedScale(first, number);
  const low = first.low * scale;
  return low < number.low ? { number, low, end: number.end } : null;
}

/** 三、四名 and 3、4百名: a digit and the next, both in the scale behind; NaN where 、 lists two numbers. */
function listedScale(first: NumberReading, second: NumberReading): number {
  const scale = second.low / (first.low + 1);
  return first.low < 9 && LISTED_SCALES.includes(scale) ? scale : Number.NaN;
}

/** In 3至5万 and 2至3千 both numbers count in the scale behind. */
function sharedScale(first: NumberReading, second: NumberReading): number {
  for (const scale of [1e8, 1e4, 1e3, 1e2]) {
    const mantissa = second.low / scale;
    if (second.low >= scale && first.low < scale && first.low < mantissa && mantissa < 1e4) {
      return first.step < 1 || second.step >= scale / 10 ? scale : 1;
    }
  }
  return 1;
}
