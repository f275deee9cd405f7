import type { Legible } from "../text/legible";
import { lineBreaks } from "../text/line-breaks";
import type { RawOffset, RawSpan } from "../text/offset";

/** A printed line without the white space around it, its full-width figures narrowed one by one. Offsets count in the raw text. */
export interface Line extends RawSpan {
  readonly text: string;
  /** The same in its own width. */
  readonly printed: string;
  /** Where the character of the line at `at` begins in the raw text. */
  startAt(at: number): RawOffset;
}

/** The lines of a text that hold anything, trimmed. */
export function splitLines({ text, startAt, endAt }: Legible): Line[] {
  const lines: Line[] = [];
  for (let at = 0, from = 0; at <= text.length; at += 1) {
    if (at < text.length && !lineBreaks.hasAt(text, at)) continue;
    const behind = text.slice(from, at).trimStart();
    const start = at - behind.length;
    const printed = behind.trimEnd();
    if (printed !== "") {
      lines.push({
        text: narrowFigures(printed),
        printed,
        start: startAt(start),
        end: endAt(start + printed.length - 1),
        startAt: (index) => startAt(start + index),
      });
    }
    from = at + 1;
  }
  return lines;
}

/** A line without the characters before `at`. */
export function lineFrom(line: Line, at: number): Line {
  const { text, printed } = line;
  return {
    ...line,
    text: text.slice(at),
    printed: printed.slice(at),
    start: at < text.length ? line.startAt(at) : line.end,
    startAt: (index) => line.startAt(index + at),
  };
}

const WIDER_BY = 0xfee0;

function narrowFigures(text: string): string {
  return text.replace(/[\uff10-\uff19]/g, (figure) =>
    String.fromCharCode(figure.charCodeAt(0) - WIDER_BY),
  );
}
