import { findPlaces, type PlaceMention } from "./attribute/find-places";
import { type Token, tokenize } from "./context";
import { findMentions, type Mention } from "./find-mentions";
import { findQuotations, type Quotation } from "./find-quotations";
import { type Folded, fold } from "./fold";

/** A text with everything found in it that does not depend on its layout. */
export interface ReadText {
  readonly raw: string;
  readonly folded: Folded;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly tokens: readonly Token[];
  readonly places: readonly PlaceMention[];
  /** Index of the token at an offset, or of the place where it would stand. */
  tokenIndexAt(start: number): number;
  quotationAt(start: number): Quotation | null;
}

export function readText(raw: string): ReadText {
  const folded = fold(raw);
  const { text } = folded;
  const mentions = findMentions(text);
  const tokens = tokenize(text, mentions);
  const quotations = findQuotations(text);
  return {
    raw,
    folded,
    text,
    mentions,
    tokens,
    places: findPlaces(text, mentions),
    tokenIndexAt: (start) => firstAt(tokens, start),
    quotationAt: (start) => {
      const quotation = quotations[firstAt(quotations, start + 1) - 1];
      return quotation && quotation.end > start ? quotation : null;
    },
  };
}

/** Index of the first span that begins at or after an offset. */
export function firstAt(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
