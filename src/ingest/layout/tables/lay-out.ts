// Which rows are the head, which columns hold labels, and which numbers.
import type { CellWords } from "../../facts/cell-words";
import { readUnit } from "../../facts/read-header";
import { SERIAL_HEADERS, UNIT_HEADERS } from "../../lexicon/table-words";
import { findNextHead } from "./next-head";
import type { Separator } from "./split-cells";
import { isNothing, isNumber, type Row, type Table } from "./table";

/** The rows of a run that are a table; `table` is `null` where they cannot be read. */
export interface LaidOut {
  readonly first: number;
  readonly end: number;
  readonly table: Table | null;
}

const YEAR = /^(?:19|20)\d{2}$/;
/** Figures that make no number: a cell that fell apart. */
const TORN = /^\d[\d., ]* [\d., ]*\d$/;
const MOST_HEADS = 2;
const serialHeaders: ReadonlySet<string> = new Set(SERIAL_HEADERS.split(" "));
const unitHeaders: ReadonlySet<string> = new Set(UNIT_HEADERS.split(" "));

/** Finds the table in a run of rows that one separator parts; `null` where they are none. */
export function layOut(printed: readonly Row[], separator: Separator): LaidOut | null {
  const body = printed.findIndex(
    (row, index) => row.some(isNumber) && !isRowOfYears(printed, index),
  );
  const lead = printed[body];
  if (lead === undefined) return null;
  const next = findNextHead(printed, body);
  if (next?.isSure) return layOut(printed.slice(0, next.at), separator);
  const rows = printed.map((row, index) => (index < body ? widen(row, lead.length) : row));
  const first = headStart(rows, body, lead.length);
  const isHeadCut = separator.isStrong && first > 0 && filled(rows[first - 1] ?? []) > 1;
  const end = bodyEnd(rows, body, lead, separator);
  const stray = rows.findLastIndex((row, index) => index >= end && isStray(row, separator));
  const isSecond = next !== null && next.at < end;
  if (stray >= 0 || isHeadCut || isSecond) {
    const isRagged = body > first && end > body + 1 && isBare(rows.slice(body, end));
    return isRagged || canBeTable(rows.slice(first), separator)
      ? { first: isHeadCut ? 0 : first, end: Math.max(end, stray + 1), table: null }
      : null;
  }
  const table = makeTable(rows.slice(first, body), rows.slice(body, end), separator);
  return table === undefined ? null : { first, end, table };
}

/** Groups of columns whose names stand over the first of each; the empty cells at the end of the line may be left out. */
function widen(row: Row, width: number): Row {
  const last = row.at(-1);
  const first = row.findIndex((cell) => !isNothing(cell));
  const hasGap = row.slice(first).some(isNothing);
  if (last === undefined || row.length >= width || !hasGap) return row;
  const empty: CellWords = { ...last, start: last.end, kind: "nothing", text: "", mentions: [] };
  return [...row, ...Array.from({ length: width - row.length }, () => empty)];
}

/** 2022, 2023 over columns of numbers are years. */
function isRowOfYears(rows: readonly Row[], index: number): boolean {
  const row = rows[index] ?? [];
  const next = rows[index + 1];
  if (index > 0 || next === undefined || next.length !== row.length) return false;
  const isYear = ({ text }: CellWords) => YEAR.test(text);
  return row.every((cell) => !isNumber(cell) || isYear(cell)) && !next.some(isYear);
}

function headStart(rows: readonly Row[], body: number, width: number): number {
  let first = body;
  while (first > 0 && rows[first - 1]?.length === width) first -= 1;
  return first;
}

/** Where the rows end that are as wide as the first and hold no words where that one holds a number. */
function bodyEnd(rows: readonly Row[], body: number, lead: Row, { isStrong }: Separator): number {
  let end = body;
  for (let row = rows[end]; row !== undefined && row.length === lead.length; row = rows[end]) {
    const fits = row.every((cell, column) => {
      const above = lead[column];
      return above === undefined || !isNumber(above) || cell.kind !== "words";
    });
    if (!isStrong && !fits) break;
    end += 1;
  }
  while (end > body + 1 && !rows[end - 1]?.some(isNumber) && !isStrong) end -= 1;
  return end;
}

/** A row of numbers that does not line up with those above; between words as prose parts them, several have to stand. */
function isStray(row: Row, { name }: Separator): boolean {
  const least = name === "blanks" || name === "commas" ? 2 : 1;
  return row.filter(isNumber).length >= least;
}

/** Two rows of numbers at least; or, where blanks part them, two rows of several numbers. */
function canBeTable(rows: readonly Row[], { isStrong }: Separator): boolean {
  const numbers = rows.map((row) => row.filter(isNumber).length);
  return numbers.filter((count) => count >= (isStrong ? 1 : 2)).length > 1;
}

/** `null` where it cannot be read, `undefined` where it is no table. */
function makeTable(
  head: readonly Row[],
  body: readonly Row[],
  separator: Separator,
): Table | null | undefined {
  const lead = body[0] ?? [];
  if (head.length === 0) return makeList(body, separator);
  const isSerial = makeSerialAsk(head, body);
  const numbers = indexes(lead).filter(
    (column) =>
      !isSerial(column) &&
      !isOfYears(body, column) &&
      body.some((row) => row[column] && isNumber(row[column])),
  );
  const [firstNumber] = numbers;
  if (firstNumber === undefined) return undefined;
  const labels = indexes(lead).filter((column) => column < firstNumber && !isSerial(column));
  const table = { head, body, labels, numbers };
  if (head.length > MOST_HEADS || !isWhole(table)) {
    return separator.isStrong || canBeTable(body, separator) ? null : undefined;
  }
  return table;
}

/** 2021, 2022 down the first column are the years of the rows. */
function isOfYears(body: readonly Row[], column: number): boolean {
  return column === 0 && body.length > 1 && body.every((row) => YEAR.test(row[column]?.text ?? ""));
}

/** Rows that are numbered one by one, under a header that says so or under none. */
function makeSerialAsk(head: readonly Row[], body: readonly Row[]) {
  return (column: number): boolean => {
    const words = head.map((row) => row[column]?.text ?? "").join("");
    if (serialHeaders.has(words)) return true;
    if (column > 0 || words !== "") return false;
    return body.every((row, index) => row[column]?.text === String(index + 1));
  };
}

/** Every number has a header and, where there are several rows, a label. */
function isWhole({ head, body, labels, numbers }: Table): boolean {
  const hasHead = numbers.every((column) => head.some((row) => row[column]?.text));
  const hasLabel = body.every(
    (row) => !row.some(isNumber) || labels.some((column) => row[column]?.text),
  );
  const isTorn = body.some((row) => labels.some((column) => TORN.test(row[column]?.text ?? "")));
  return hasHead && !isTorn && (hasLabel || (labels.length === 0 && body.length === 1));
}

/** Labels with a number each, a pair a row or several. */
function makeList(body: readonly Row[], separator: Separator): Table | null | undefined {
  const pairs = body.flatMap((row) => pairUp(row));
  const isList = pairs.every(
    ([label, number]) => label?.kind === "words" && number !== undefined && number.kind !== "words",
  );
  const count = pairs.filter(([, number]) => number && isNumber(number)).length;
  if (isList && count > 1 && (separator.isStrong || separator.name !== "commas")) {
    return { head: [], body: pairs, labels: [0], numbers: [1] };
  }
  return canBeTable(body, separator) && isBare(body) ? null : undefined;
}

function pairUp(row: Row): Row[] {
  return indexes(row)
    .filter((column) => column % 2 === 0)
    .map((column) => row.slice(column, column + 2));
}

/** Without a head, numbers with measure words are a sentence as well as a table. */
function isBare(body: readonly Row[]): boolean {
  return body.some((row) => row.filter(({ reading }) => reading?.unitText === null).length > 0);
}

function filled(row: Row): number {
  return row.filter((cell) => !isNothing(cell)).length;
}

function indexes(row: Row): number[] {
  return row.map((_, index) => index);
}

/** The column that gives each row its measure word. */
export function unitColumnOf({ head, body, labels }: Table): number | null {
  const isUnit = (column: number) =>
    unitHeaders.has(head.at(-1)?.[column]?.text ?? "") &&
    body.every(
      (row) => row[column]?.kind === "nothing" || readUnit(row[column]?.text ?? "") !== null,
    );
  return labels.find(isUnit) ?? null;
}
