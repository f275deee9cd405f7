import { CharSet } from "../engine/char-set";
import type { Folded } from "../text/fold";
import type { RawOffset, RawSpan } from "../text/offset";

/** A printed line without the white space around it, its full-width figures narrowed one by one. Offsets count in the raw text. */
export interface Line extends RawSpan {
  readonly text: string;
  /** The same in its own width. */
  readonly printed: string;
  /** Where the character of the line at `at` begins in the raw text. */
  startAt(at: number): RawOffset;
}

const breaks = new CharSet("\n\r\f\v\u2028\u2029");

/** The lines of a text that hold anything, trimmed. A line that a page breaks off goes on behind the page number. */
export function splitLines({ legible, pageGaps }: Folded): Line[] {
  const { text } = legible;
  const lines: Line[] = [];
  let parts: Part[] = [];
  let from = 0;
  let nextGap = 0;
  const close = (end: number): void => {
    parts.push({ from, text: text.slice(from, end) });
    const line = toLine(
      parts,
      (at) => legible.startAt(at),
      (at) => legible.endAt(at),
    );
    if (line !== null) lines.push(line);
    parts = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const gap = pageGaps[nextGap];
    if (gap?.start === at) {
      if (gap.isWithinSentence) parts.push({ from, text: text.slice(from, at) });
      else close(at);
      from = gap.end;
      at = gap.end - 1;
      nextGap += 1;
    } else if (breaks.hasAt(text, at)) {
      close(at);
      from = at + 1;
    }
  }
  close(text.length);
  return lines;
}

/** A stretch of a line, and where it begins in the legible text. */
interface Part {
  readonly from: number;
  readonly text: string;
}

function toLine(
  parts: readonly Part[],
  startAt: (at: number) => RawOffset,
  endAt: (at: number) => RawOffset,
): Line | null {
  const whole =
    parts.length === 1 ? (parts[0]?.text ?? "") : parts.map(({ text }) => text).join("");
  const printed = whole.trim();
  if (printed === "") return null;
  const skipped = whole.length - whole.trimStart().length;
  const placeOf = (at: number): number => {
    let rest = at + skipped;
    for (const { from, text } of parts) {
      if (rest < text.length) return from + rest;
      rest -= text.length;
    }
    return (parts.at(-1)?.from ?? 0) + (parts.at(-1)?.text.length ?? 0) + rest;
  };
  return {
    text: narrowFigures(printed),
    printed,
    start: startAt(placeOf(0)),
    end: endAt(placeOf(printed.length - 1)),
    startAt: (at) => startAt(placeOf(at)),
  };
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
