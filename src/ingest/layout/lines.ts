import { CharSet } from "../engine/char-set";
import { type RawSpan, rawOffset } from "../text/offset";

/** A printed line without the white space around it, its full-width figures narrowed one by one. Offsets count in the raw text. */
export interface Line extends RawSpan {
  readonly text: string;
}

const breaks = new CharSet("\n\r\f\v\u2028\u2029");

/** The lines of a raw text that hold anything, trimmed. */
export function splitLines(raw: string): Line[] {
  const lines: Line[] = [];
  for (let at = 0, from = 0; at <= raw.length; at += 1) {
    if (at < raw.length && !breaks.hasAt(raw, at)) continue;
    const printed = raw.slice(from, at);
    const text = narrowFigures(printed.trimStart());
    const start = at - text.length;
    const trimmed = text.trimEnd();
    if (trimmed !== "")
      lines.push({
        start: rawOffset(start),
        end: rawOffset(start + trimmed.length),
        text: trimmed,
      });
    from = at + 1;
  }
  return lines;
}

const WIDER_BY = 0xfee0;

function narrowFigures(text: string): string {
  return text.replace(/[\uff10-\uff19]/g, (figure) =>
    String.fromCharCode(figure.charCodeAt(0) - WIDER_BY),
  );
}
