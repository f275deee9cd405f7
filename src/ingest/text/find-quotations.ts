import { CharSet } from "../engine/char-set";
import { type FoldedSpan, foldedOffset } from "./offset";

/** A stretch in quotation marks or title marks. Offsets count in the folded text and include the marks. */
export interface Quotation extends FoldedSpan {
  /** 《…》 names a work. */
  readonly isTitle: boolean;
  /** What is quoted are sentences that report, not a watchword. */
  readonly isSpeech: boolean;
}

const PAIRS: Readonly<Record<string, string>> = {
  "“": "”",
  '"': '"',
  "‘": "’",
  "「": "」",
  "『": "』",
  "《": "》",
  "〈": "〉",
};
const LONGEST = 60;
const opening = new CharSet(Object.keys(PAIRS));

/** Finds quotations up to a length at which the marks still belong together. */
export function findQuotations(text: string): Quotation[] {
  const quotations: Quotation[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!opening.hasAt(text, at)) continue;
    const close = PAIRS[text.charAt(at)];
    if (close === undefined) continue;
    const reach = text.slice(at + 1, at + 1 + LONGEST);
    const length = reach.indexOf(close);
    if (length < 0 || reach.slice(0, length).includes("\n")) continue;
    const inner = reach.slice(0, length);
    const end = at + length + 2;
    const isTitle = close === "》" || close === "〉";
    quotations.push({
      start: foldedOffset(at),
      end: foldedOffset(end),
      isTitle,
      isSpeech: !isTitle && isSpeech(inner),
    });
    at = end - 1;
  }
  return quotations;
}

function isSpeech(inner: string): boolean {
  return inner.length > 10 && /[,。;!?]/.test(inner) && /[,。;!?].*[\u4e00-\u9fa5]/.test(inner);
}
