import type { Span } from "../../model/selector";

/** A printed line without the white space around it. Offsets count in the raw text. */
export interface Line extends Span {
  readonly text: string;
}

/** The lines of a raw text that hold anything, trimmed. */
export function splitLines(raw: string): Line[] {
  const lines: Line[] = [];
  for (const match of raw.matchAll(/[^\n\r\f\v\u2028\u2029]+/g)) {
    const text = match[0].replace(/^[\s\ufeff\u3000]+/, "");
    const start = match.index + match[0].length - text.length;
    const trimmed = text.trimEnd();
    if (trimmed !== "") lines.push({ start, end: start + trimmed.length, text: trimmed });
  }
  return lines;
}
