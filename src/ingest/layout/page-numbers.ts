import type { Rejected } from "../../model/ledger";
import type { Mention } from "../numbers/find-mentions";
import { firstAt, firstFoldedAt, type ReadText } from "../sentence/read-text";
import type { RawOffset, RawSpan } from "../text/offset";

/** The numerals of a part of the text. */
export function mentionsWithin(read: ReadText, { start, end }: RawSpan): readonly Mention[] {
  const indexAt = (at: RawOffset) => firstAt(read.mentions, firstFoldedAt(read, at));
  return read.mentions.slice(indexAt(start), indexAt(end));
}

/** The page numbers between the pages of a part, which folding took out of the sentences; none of them is a mention. */
export function rejectPageNumbers(
  read: ReadText,
  range: RawSpan,
  mentions: readonly Mention[],
): Rejected[] {
  return read.folded.pageNumbers
    .filter(({ start }) => range.start <= start && start < range.end)
    .filter(({ start }) => !isInMention(read, mentions, start))
    .map(({ start, end }) => ({
      itemId: null,
      reason: "ordinal",
      rule: "layout/page-number",
      selector: { start, end, exact: read.raw.slice(start, end) },
    }));
}

/** A page number between the figures of a number is covered by its span. */
function isInMention(read: ReadText, mentions: readonly Mention[], at: RawOffset): boolean {
  const before = mentions[firstAt(mentions, firstFoldedAt(read, at)) - 1];
  return before !== undefined && read.folded.endAt(before.end) > at;
}
