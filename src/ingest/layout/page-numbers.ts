import type { Rejected } from "../../model/ledger";
import { CAPITALS } from "../lexicon/numerals";
import { isNumeral, type Mention } from "../numbers/find-mentions";
import { firstFoldedAt } from "../sentence/first-folded";
import { firstAt, type ReadText } from "../sentence/read-text";
import { type RawOffset, type RawSpan, rawOffset } from "../text/offset";

/** The numerals of a part of the text. */
export function mentionsWithin(read: ReadText, { start, end }: RawSpan): readonly Mention[] {
  const indexAt = (at: RawOffset) => firstAt(read.mentions, firstFoldedAt(read, at));
  return read.mentions.slice(indexAt(start), indexAt(end));
}

/** What a text holds beside its sentences, where it is written with numerals: page numbers and running heads, which folding took out, and entities. */
export function rejectFurniture(
  read: ReadText,
  range: RawSpan,
  mentions: readonly Mention[],
): Rejected[] {
  const { furniture, entities: signs } = read.folded.legible;
  const pages = furniture
    .filter(({ start, end }) => holdsNumeral(read.raw, start, end))
    .map((span) => ({ span, reason: "ordinal", rule: "layout/page-number" }) as const);
  const entities = signs
    .filter(({ start, end }) => FIGURE.test(read.raw.slice(start, end)))
    .filter(({ start }) => !isCovered(furniture, start))
    .map((span) => ({ span, reason: "document_number", rule: "layout/entity" }) as const);
  return [...pages, ...entities]
    .filter(({ span: { start } }) => range.start <= start && start < range.end)
    .filter(({ span: { start } }) => !isInMention(read, mentions, start))
    .map(({ span: { start, end }, reason, rule }) => ({
      itemId: null,
      reason,
      rule,
      selector: { start, end, exact: read.raw.slice(start, end) },
    }));
}

const FIGURE = /\d/;
/** Figures of any kind, and the numerals of contracts. */
const SIGN = new RegExp(`[\\p{N}${CAPITALS}]`, "u");

function holdsNumeral(raw: string, start: number, end: number): boolean {
  const words = raw.slice(start, end);
  return SIGN.test(words) || Array.from(words).some(isNumeral);
}

function isCovered(spans: readonly RawSpan[], at: number): boolean {
  const span = spans[firstAt(spans, rawOffset(at + 1)) - 1];
  return span !== undefined && at < span.end;
}

/** What stands between the figures of a number is covered by its span. */
function isInMention(read: ReadText, mentions: readonly Mention[], at: RawOffset): boolean {
  const { folded } = read;
  const next = firstAt(mentions, firstFoldedAt(read, at));
  return mentions
    .slice(Math.max(0, next - 1), next + 1)
    .some(({ start, end }) => folded.startAt(start) <= at && at < folded.endAt(end));
}
