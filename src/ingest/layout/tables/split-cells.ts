import type { Span } from "../../../model/selector";

/** What stands between the cells of a row. */
export interface Separator {
  readonly name: "bars" | "tabs" | "gaps" | "commas" | "blanks";
  /** Set on purpose, so that lines which do not line up are a broken table; prose holds the others too. */
  readonly isStrong: boolean;
  /** How long the words of a cell may be. */
  readonly longest: number;
  readonly between: RegExp;
}

/** In the order in which they are tried. */
export const SEPARATORS: readonly Separator[] = [
  { name: "bars", isStrong: true, longest: 60, between: /[|｜│]/g },
  { name: "tabs", isStrong: true, longest: 60, between: /\t/g },
  {
    name: "gaps",
    isStrong: false,
    longest: 20,
    between: /[ \u00a0\t]{2,}|[ \u00a0]*\u3000[ \u00a0\u3000]*/g,
  },
  { name: "commas", isStrong: false, longest: 16, between: /[,，](?=(?:[^"]*"[^"]*")*[^"]*$)/g },
  { name: "blanks", isStrong: false, longest: 16, between: /[ \u00a0\u3000\t]+/g },
];

/** The line between head and body of a Markdown table. */
export const RULE_LINE = /^[\s|｜│:：\-—=+]+$/;
const OPENING_BAR = /^\s*[|｜│]/;
const CLOSING_BAR = /[|｜│]\s*$/;

/** The cells of a line that begins at an offset, without the white space and the quotation marks around them. */
export function splitCells(line: string, start: number, { name, between }: Separator): Span[] {
  const [from, to] = innerPart(line, name);
  const cells: Span[] = [];
  let first = from;
  between.lastIndex = 0;
  for (const match of line.slice(from, to).matchAll(between)) {
    cells.push(trim(line, first, from + match.index, start));
    first = from + match.index + match[0].length;
  }
  cells.push(trim(line, first, to, start));
  return cells;
}

/** The part of a line that its cells fill: blanks around it part none, nor do bars at its ends. */
function innerPart(line: string, name: Separator["name"]): [number, number] {
  if (name === "tabs") return [0, line.length];
  const first = line.length - line.trimStart().length;
  const last = line.trimEnd().length;
  if (name !== "bars") return [first, Math.max(first, last)];
  const from = OPENING_BAR.exec(line)?.[0].length ?? 0;
  return [from, Math.max(from, CLOSING_BAR.exec(line)?.index ?? line.length)];
}

function trim(line: string, from: number, to: number, start: number): Span {
  const words = line.slice(from, to);
  const lead = /^[\s"]*/.exec(words)?.[0].length ?? 0;
  const rest = words.slice(lead).replace(/[\s"]+$/, "").length;
  return { start: start + from + lead, end: start + from + lead + rest };
}
