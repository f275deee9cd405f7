import type { Span } from "../../model/selector";
import { CharSet } from "../char-set";

/** A printed line without the white space around it. Offsets count in the raw text. */
export interface Line extends Span {
  readonly text: string;
}

const breaks = new CharSet("\n\r\f\v\u2028\u2029");

/** The lines of a raw text that hold anything, trimmed. */
export function splitLines(raw: string): Line[] {
  const lines: Line[] = [];
  for (let at = 0, from = 0; at <= raw.length; at += 1) {
    if (at < raw.length && !breaks.hasAt(raw, at)) continue;
    const printed = raw.slice(from, at);
    const text = printed.trimStart();
    const start = at - text.length;
    const trimmed = text.trimEnd();
    if (trimmed !== "") lines.push({ start, end: start + trimmed.length, text: trimmed });
    from = at + 1;
  }
  return lines;
}
