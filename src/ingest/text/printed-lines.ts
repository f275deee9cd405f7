import type { Span } from "../../model/selector";
import { lineBreaks } from "./line-breaks";

/** A line that holds anything, without the white space around it. */
export interface PrintedLine extends Span {
  readonly text: string;
  /** A blank line, a new page or nothing stands above it. */
  readonly isApart: boolean;
  /** A new page begins between it and the line above. */
  readonly opensPage: boolean;
}

/** The lines of a legible text, and how they stand apart. */
export function splitPrinted(text: string): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let breakCount = 2;
  let opensPage = false;
  for (let at = 0, from = 0; at <= text.length; at += 1) {
    if (at < text.length && !lineBreaks.hasAt(text, at)) continue;
    const printed = text.slice(from, at).trimStart();
    const start = at - printed.length;
    const trimmed = printed.trimEnd();
    if (trimmed !== "") {
      const isApart = breakCount > 1 || opensPage;
      lines.push({ start, end: start + trimmed.length, text: trimmed, isApart, opensPage });
      breakCount = 0;
      opensPage = false;
    }
    const char = text.charAt(at);
    if (char === "\f") opensPage = true;
    if (char !== "\r" || text.charAt(at + 1) !== "\n") breakCount += 1;
    from = at + 1;
  }
  return lines;
}
