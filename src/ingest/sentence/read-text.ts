// A text taken apart into words, places and quotations, and what stands around a number.

import { firstIndex } from "../../model/first-index";
import type { Span } from "../../model/selector";
import { findMentions, type Mention } from "../numbers/find-mentions";
import { findQuotations, type Quotation } from "../text/find-quotations";
import { type Folded, fold } from "../text/fold";
import { findHeadings, type PlaceHeading } from "./find-headings";
import { findPlaces } from "./find-places";
import { hear } from "./hear";
import type { PlaceMention } from "./place";
import { type Bulletin, settleText } from "./settle-places";
import { findTimes } from "./times/find-times";
import { type Token, tokenize } from "./tokenize";

/** A text with everything found in it that does not depend on its layout. */
export interface ReadText {
  readonly raw: string;
  readonly folded: Folded;
  readonly text: string;
  /** The text as rules hear it, place by place the same. */
  readonly heard: string;
  readonly mentions: readonly Mention[];
  readonly tokens: readonly Token[];
  readonly places: readonly PlaceMention[];
  readonly times: ReturnType<typeof findTimes>;
  /** Index of the token at an offset, or of the place where it would stand. */
  tokenIndexAt(start: number): number;
  quotationAt(start: number): Quotation | null;
  /** The heading under which an offset stands. */
  headingAt(start: number): PlaceHeading | null;
}

/** Reads a text as it was folded; `bulletins` tell in which city the places of a stretch are named, in the order of the text. */
export function readText(
  raw: string,
  folded: Folded = fold(raw),
  bulletins: readonly Bulletin[] = [],
): ReadText {
  const { text } = folded;
  const mentions = findMentions(text);
  const quotations = findQuotations(text);
  const places = settleText(findPlaces(text, mentions), folded, bulletins);
  const tokens = withoutVerbsOfNames(tokenize(text, mentions), places);
  const headings = findHeadings(text, places);
  return {
    raw,
    folded,
    text,
    heard: hear(text),
    mentions,
    tokens,
    places,
    times: findTimes(text, places),
    tokenIndexAt: (start) => firstAt(tokens, start),
    quotationAt: (start) => spanAt(quotations, start),
    headingAt: (start) => spanAt(headings, start),
  };
}

/** 惠民县: a syllable of a place's name is no deed. */
function withoutVerbsOfNames(
  tokens: readonly Token[],
  places: readonly PlaceMention[],
): readonly Token[] {
  return tokens.filter(
    (token) => token.kind !== "verb" || (spanAt(places, token.start)?.end ?? 0) < token.end,
  );
}

/** The last span that begins at or before an offset, where it reaches over it. */
function spanAt<T extends Span>(spans: readonly T[], offset: number): T | null {
  const span = spans[firstAt(spans, offset + 1) - 1];
  return span && span.end > offset ? span : null;
}

/** Index of the first span that begins at or after an offset. */
export function firstAt<Offset extends number>(
  spans: readonly { readonly start: Offset }[],
  offset: NoInfer<Offset>,
): number {
  return firstIndex(spans.length, (index) => (spans[index]?.start ?? 0) < offset);
}
