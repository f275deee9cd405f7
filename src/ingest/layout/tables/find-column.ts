// A table whose cells lie one a line, as a word processor pastes them.
import { readCellWords } from "../../facts/cell-words";
import type { Line } from "../lines";
import { placeOfLabel } from "./label";
import {
  isNumber,
  makeFound,
  type PrintedText,
  type Row,
  type Table,
  type TableInLines,
} from "./table";

const LONGEST_CELL = 16;
const NO_LABEL = /[。;；！!？?，,：:、“”…【】]|^\d|[)）]\s*[。.]?$(?<![(（][^()（）]{1,6}[)）])/;
const MOST_CELLS = 600;

/** The table whose first cell stands in a line, or `null`; and where the short lines end among which it was sought. */
export function findColumn(
  text: PrintedText,
  first: number,
): { readonly found: TableInLines | null; readonly end: number } {
  const cells = readCells(text, first);
  const parts = partsOf(cells);
  const end = first + Math.max(1, cells.length);
  if (parts === null) return { found: null, end };
  const at = { first: first + parts.start, end: first + parts.end };
  const found = makeFound(text.lines, at, [cells.slice(parts.start, parts.end)], parts.table);
  return { found, end };
}

interface Parts {
  readonly start: number;
  readonly end: number;
  readonly table: Table | null;
}

/** Rows of a label and as many values as the first has, under as many headers; or labels with a value each. */
function partsOf(cells: Row): Parts | null {
  return cells[0] && isNumber(cells[0]) ? valuesFirst(cells) : labelsFirst(cells);
}

/** 1200 above 志愿者人数: each value stands above its label. */
function valuesFirst(cells: Row): Parts | null {
  const body: Row[] = [];
  let end = 0;
  for (; isPair(cells[end], cells[end + 1]); end += 2)
    body.push([cells[end + 1], cells[end]].filter((cell) => cell !== undefined));
  if (body.length < 2) return null;
  const next = cells[end];
  const stray = next !== undefined && isValue(next);
  const table = { head: [], body, labels: [0], numbers: [1] };
  return { start: 0, end: stray ? end + 1 : end, table: stray ? null : table };
}

function isPair(value: Row[number] | undefined, label: Row[number] | undefined): boolean {
  return value !== undefined && isValue(value) && label?.kind === "words";
}

function labelsFirst(cells: Row): Parts | null {
  const value = cells.findIndex(isValue);
  const width = 1 + countValues(cells, value);
  const row = value - 1;
  if (row < 0) return null;
  const { body, end } = rowsFrom(cells, row, width);
  const isList = width === 2 && !body.every(([label]) => label && placeOfLabel(label.text, null));
  const start = isList ? row : row - width;
  const last = 1 + cells.findLastIndex((cell) => isValue(cell));
  // A label before the first value and one behind the last: the values may stand above their labels.
  const isEitherWay = isList && row === 0 && cells[end]?.kind === "words";
  if (last > end || start < 0 || isEitherWay) {
    const isTable = isEitherWay
      ? body.length > 1
      : cells.filter(isNumber).length > 2 && (body.length > 1 || width > 2);
    return isTable ? { start: Math.max(0, Math.min(start, row)), end: last, table: null } : null;
  }
  if (isList) {
    const table = { head: [], body, labels: [0], numbers: [1] };
    return body.length > 1 ? { start, end, table } : null;
  }
  const numbers = Array.from({ length: width - 1 }, (_, index) => index + 1);
  return { start, end, table: { head: [cells.slice(start, row)], body, labels: [0], numbers } };
}

/** Rows of one width, as many as follow each other from a cell on. */
function rowsFrom(cells: Row, row: number, width: number): { body: Row[]; end: number } {
  const body: Row[] = [];
  let end = row;
  for (; isRow(cells.slice(end, end + width), width); end += width)
    body.push(cells.slice(end, end + width));
  return { body, end };
}

/** The short lines from one on, up to the first that is no cell. */
function readCells({ raw, legible, lines }: PrintedText, first: number): Row {
  const cells = [];
  for (let at = first; at < lines.length && cells.length < MOST_CELLS; at += 1) {
    const line = lines[at];
    if (!line || !isShort(line)) break;
    const cell = readCellWords(raw, legible, line);
    if (cell.kind === "mark" || (cell.kind === "words" && NO_LABEL.test(cell.text))) break;
    cells.push(cell);
  }
  return cells;
}

function isShort(line: Line | undefined): boolean {
  return line !== undefined && line.printed.length <= LONGEST_CELL;
}

function isValue({ kind }: Row[number]): boolean {
  return kind === "number" || kind === "nothing";
}

function countValues(cells: Row, from: number): number {
  let count = 0;
  for (let cell = cells[from]; cell && isValue(cell); cell = cells[from + count]) count += 1;
  return count;
}

function isRow([label, ...values]: Row, width: number): boolean {
  return label?.kind === "words" && values.length === width - 1 && values.every(isValue);
}
