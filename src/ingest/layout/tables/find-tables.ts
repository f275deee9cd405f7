import type { Span } from "../../../model/selector";
import { readCellWords } from "../../facts/cell-words";
import { type Legible, legibleAt } from "../../text/legible";
import { lineBreaks } from "../../text/line-breaks";
import { COLOPHON_LINE } from "../line-shapes";
import type { Line } from "../lines";
import { findColumn } from "./find-column";
import { layOut } from "./lay-out";
import { RULE_LINE, SEPARATORS, type Separator, splitCells } from "./split-cells";
import {
  below,
  type FoundTable,
  makeFound,
  type PrintedText,
  type Row,
  type TableInLines,
} from "./table";

/** Sentences, labels with a colon and quotations are no cells where blanks or commas part them. */
const NO_CELL = /[。;；！!？?：:“”、]/;
const IN_BRACKETS = /[(（][^()（）]*[)）]/g;
const COUNT_IN_WORDS = /[\u4e00-\u9fa5]\d[\d.,]*[\u4e00-\u9fa5]+$/;
const NO_THOUSANDS = /(?<!\d(?=,\d{3}(?!\d)))[,，]/g;
const LONGEST_LINE = 400;
const FIGURE = /\d/;
const BLANK_LINE = /\n[^\S\n]*\n|\r[^\S\r\n]*\r/;

/** The tables of a bulletin below its masthead, `from` a line on. */
export function findTables(text: PrintedText, from: number): FoundTable[] {
  const { lines } = text;
  const tables: FoundTable[] = [];
  let last: TableInLines | null = null;
  /** By separator, up to which line it has been tried in vain. */
  const tried = new Map<Separator, number>();
  let columnEnd = from;
  for (let at = from; at < lines.length; ) {
    const column = at < columnEnd ? null : findColumn(text, at);
    columnEnd = column?.end ?? columnEnd;
    const found: TableInLines | null = tableAt(text, at, tried) ?? column?.found ?? null;
    if (found) {
      const table = below(last, found);
      tables.push(table);
      last = { ...found, table };
    }
    at = found?.end ?? at + 1;
  }
  return tables;
}

function tableAt(
  { raw, legible, lines }: PrintedText,
  at: number,
  tried: Map<Separator, number>,
): TableInLines | null {
  for (const separator of SEPARATORS) {
    if (at < (tried.get(separator) ?? 0)) continue;
    const run = readRun({ raw, legible, lines }, at, separator);
    const laid = run.rows.length < 2 ? null : layOut(run.rows.map(readRow), separator);
    if (laid === null) {
      tried.set(separator, at + run.rows.length);
      continue;
    }
    const first = run.lines[laid.first] ?? at;
    const end = (run.lines[laid.end - 1] ?? at) + 1;
    const rows = run.rows.slice(laid.first, laid.end).map(readRow);
    return makeFound(lines, { first, end }, rows, laid.table);
  }
  return null;

  function readRow(cells: readonly Span[]): Row {
    return cells.map(({ start, end }) => {
      const first = legible.startAt(start);
      const last = end > start ? legible.endAt(end - 1) : first;
      return readCellWords(raw, legible, { start: first, end: last });
    });
  }
}

/** The lines from one on that a separator parts into cells. */
function readRun(text: PrintedText, from: number, separator: Separator) {
  const { legible, lines } = text;
  const rows: Span[][] = [];
  const numbers: number[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.printed.length > LONGEST_LINE || COLOPHON_LINE.test(line.text)) break;
    if (separator.name === "bars" && RULE_LINE.test(line.text) && rows.length > 0) continue;
    if (!mayPart(line.text, separator)) break;
    const cells = splitLine(legible, line, separator, rows[0]?.length);
    const isHead = rows.length === 0;
    if (!areCells(legible.text, cells, separator, isHead)) break;
    if (opensAnother(text, at, numbers)) break;
    rows.push(cells);
    numbers.push(at);
  }
  return { rows: withoutEmptyEdges(rows), lines: numbers };
}

/** Most lines are sentences, which are not worth parting. */
function mayPart(text: string, { between, isStrong }: Separator): boolean {
  between.lastIndex = 0;
  if (!isStrong && NO_CELL.test(text.replace(IN_BRACKETS, ""))) return false;
  return between.test(text);
}

/** Below numbers and a blank line, a line of words over numbers heads another table. */
function opensAnother({ raw, lines }: PrintedText, at: number, run: readonly number[]): boolean {
  const [line, above, below] = [lines[at], lines[at - 1], lines[at + 1]];
  if (run.length < 2 || !line || !above || FIGURE.test(line.text)) return false;
  const isApart = BLANK_LINE.test(raw.slice(above.end, line.start));
  return isApart && FIGURE.test(above.text) && FIGURE.test(below?.text ?? "");
}

/** The cells of a line by their places in the legible text, with the tabs before and behind its words. */
function splitLine(legible: Legible, line: Line, separator: Separator, width?: number): Span[] {
  const { text } = legible;
  let start = legibleAt(legible, line.start);
  let end = legibleAt(legible, line.end);
  while (start > 0 && !lineBreaks.hasAt(text, start - 1)) start -= 1;
  while (end < text.length && !lineBreaks.hasAt(text, end)) end += 1;
  const cells = splitCells(text.slice(start, end), start, separator);
  if (separator.name !== "commas" || width === undefined || cells.length === width) return cells;
  // 东城区,1,200 under two headers: the comma is one of thousands.
  const joined = splitCells(text.slice(start, end), start, { ...separator, between: NO_THOUSANDS });
  return joined.length === width ? joined : cells;
}

/** 开展活动42场，9月是35场: a list of sentences begins so, and no table that has a head. */
function saysNumbers(text: string, cells: readonly Span[]): boolean {
  return cells.some(({ start, end }) => COUNT_IN_WORDS.test(text.slice(start, end)));
}

function areCells(
  text: string,
  cells: readonly Span[],
  separator: Separator,
  isHead: boolean,
): boolean {
  if (isHead && !separator.isStrong && saysNumbers(text, cells)) return false;
  const filled = cells.filter(({ start, end }) => end > start);
  if (cells.length < 2 || filled.length < (separator.isStrong ? 1 : 2)) return false;
  // A paragraph that is set in by a tab.
  if (cells.length === 2 && filled.length === 1 && filled[0] === cells[1]) return false;
  return filled.every(({ start, end }) => {
    if (end - start > separator.longest) return false;
    return separator.isStrong || !NO_CELL.test(text.slice(start, end).replace(IN_BRACKETS, ""));
  });
}

/** Tabs at the edges that part nothing in any row. */
function withoutEmptyEdges(rows: readonly Span[][]): readonly (readonly Span[])[] {
  const isEmpty = (cell: Span | undefined) => cell !== undefined && cell.end === cell.start;
  let kept: readonly Span[][] = rows;
  while (kept.length > 0 && kept.every((row) => row.length > 2 && isEmpty(row[0])))
    kept = kept.map((row) => row.slice(1));
  while (kept.length > 0 && kept.every((row) => row.length > 2 && isEmpty(row.at(-1))))
    kept = kept.map((row) => row.slice(0, -1));
  return kept;
}
