declare const within: unique symbol;

/** A place in the raw text, in UTF-16 code units: what the model, the ledger and the page count in. */
export type RawOffset = number & { readonly [within]: "raw" };

/** A place in the folded text, in UTF-16 code units: what all rooms above count in. */
export type FoldedOffset = number & { readonly [within]: "folded" };

/** Half-open. */
export interface RawSpan {
  readonly start: RawOffset;
  readonly end: RawOffset;
}

/** Half-open. */
export interface FoldedSpan {
  readonly start: FoldedOffset;
  readonly end: FoldedOffset;
}

/** Says of a number worked out from raw offsets that it is one. */
export function rawOffset(at: number): RawOffset {
  return at as RawOffset;
}

/** Says of a number worked out from folded offsets that it is one. */
export function foldedOffset(at: number): FoldedOffset {
  return at as FoldedOffset;
}
