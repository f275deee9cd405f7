import type { Rejected } from "../../model/ledger";
import { VAGUE_HEADS } from "../lexicon/numerals";
import { isNumeral, type Mention } from "../numbers/find-mentions";
import type { Judgement } from "../rules/judge";
import type { ReadText } from "../sentence/read-text";
import { foldedOffset } from "../text/offset";
import type { ItemFrame } from "./item-frame";

/** A watchword is quoted with the word that makes it one (三个做好). */
function watchwordEnd({ text }: ReadText, end: number, limit: number): number {
  const tail = /^[\u4e00-\u9fa5]{1,2}/.exec(text.slice(end, Math.min(end + 2, limit)))?.[0] ?? "";
  return [...tail].some((char) => isNumeral(char) || char in VAGUE_HEADS) ? end : end + tail.length;
}

/** Mail addresses are quoted without the letters around their digits: the ledger is public. */
export function makeRejected(
  read: ReadText,
  { kind, start, end }: Mention,
  frame: ItemFrame | null,
  { reason, rule }: Judgement,
  nextStart: number,
): Rejected {
  const itemId = frame?.itemId ?? null;
  if (reason !== "email") {
    const last =
      reason === "slogan" && kind === "quantity" ? watchwordEnd(read, end, nextStart) : end;
    return { itemId, reason, rule, selector: read.folded.toSelector(start, foldedOffset(last)) };
  }
  const digits = read.text.slice(start, end);
  const first = start + Math.max(0, digits.search(/\d/));
  const last = start + (/\d(?=\D*$)/.exec(digits)?.index ?? digits.length - 1) + 1;
  return {
    itemId,
    reason,
    rule,
    selector: read.folded.toSelector(foldedOffset(first), foldedOffset(last)),
  };
}
