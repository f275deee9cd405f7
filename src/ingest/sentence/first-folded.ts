import { firstIndex } from "../../model/first-index";
import { type FoldedOffset, foldedOffset, type RawOffset } from "../text/offset";
import type { ReadText } from "./read-text";

/** Folded offset of the first character at or after a raw offset. */
export function firstFoldedAt({ folded, text }: ReadText, raw: RawOffset): FoldedOffset {
  return foldedOffset(firstIndex(text.length, (at) => folded.startAt(foldedOffset(at)) < raw));
}
