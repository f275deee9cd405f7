// What the head and the labels of a table say of its rows and columns.
import type { CellWords } from "../../facts/cell-words";
import { NOWHERE, type Placed } from "../../facts/choose-place";
import { type Header, readHeader, readUnit, type StatedUnit } from "../../facts/read-header";
import { PLACE_HEADERS } from "../../lexicon/table-words";
import { readLabel } from "./label";
import { unitColumnOf } from "./lay-out";
import { isPartOfYear, joinTimes } from "./one-year";
import { isNothing, isNumber, type Row, type Table } from "./table";

/** What heads a row or a column. */
export interface Heading {
  readonly place: Placed | null;
  /** It adds up the places beside it. */
  readonly isTotal: boolean;
  /** The printed date or year of its numbers. */
  readonly time: string | null;
  readonly header: Header;
  /** The measure word that a column of its own gives the row. */
  readonly unit: StatedUnit | null;
}

export interface Headings {
  /** What the corner over rows of places says is counted (志愿者 over 碑林区, beside 上月, 本月). */
  readonly corner: Header | null;
  readonly columns: ReadonlyMap<number, Heading>;
  readonly rows: readonly Heading[];
}

const placeHeaders: ReadonlySet<string> = new Set(PLACE_HEADERS.split(" "));

/** Reads what heads each row and each column of numbers. */
export function makeHeadings(table: Table, home: string | null): Headings {
  const { head, body, labels, numbers } = table;
  const unitColumn = unitColumnOf(table);
  const columns = numbers.map((column): [number, Heading] => [
    column,
    readHeading(partsOf(table, column), home, false, null),
  ]);
  const named = labels.filter((column) => column !== unitColumn);
  const isPlaceColumn = named.some((column) =>
    placeHeaders.has(head.at(-1)?.[column]?.text.replace(/[(),、]/g, "") ?? ""),
  );
  const rows = body.map((row) => {
    const parts = named.flatMap((column) => row[column] ?? []);
    const unit = unitColumn === null ? null : readUnit(row[unitColumn]?.text ?? "");
    return readHeading(parts, home, isPlaceColumn, unit);
  });
  return {
    corner: isPlaceColumn || !rows.some(({ place }) => place !== null) ? null : cornerOf(table),
    columns: new Map(
      amongPlaces(columns.map(([, heading]) => heading)).map((heading, index) => [
        columns[index]?.[0] ?? 0,
        heading,
      ]),
    ),
    rows: placesAlike(rows),
  };
}

function cornerOf({ head, labels }: Table): Header | null {
  const words = head.at(-1)?.[labels[0] ?? 0]?.text ?? "";
  const header = readHeader(words);
  return words === "" || header.isGeneric || header.isStanding ? null : header;
}

/** When the numbers are of that stand in a row and a column. */
export function timeOf(row: Heading, column: Heading): string | null {
  return joinTimes(row.time, column.time);
}

/** The cells over a column; a group's name stands over its first column only. */
function partsOf({ head, labels }: Table, column: number): CellWords[] {
  const [top, ...below] = head;
  if (top === undefined) return [];
  if (below.length === 0) return top[column] ? [top[column]] : [];
  const own = below.flatMap((row) => row[column] ?? []);
  const group = own.some((cell) => !isNothing(cell)) ? groupOver(top, column, labels) : top[column];
  return group ? [group, ...own] : own;
}

function groupOver(top: Row, column: number, labels: readonly number[]): CellWords | undefined {
  let at = column;
  while (at > 0 && top[at]?.kind === "nothing" && !labels.includes(at - 1)) at -= 1;
  return top[at];
}

function readHeading(
  parts: readonly CellWords[],
  home: string | null,
  isPlaceColumn: boolean,
  unit: Heading["unit"],
): Heading {
  let place: Placed | null = null;
  let isTotal = false;
  let time: string | null = null;
  const words: string[] = [];
  for (const cell of parts) {
    if (isNothing(cell)) continue;
    if (isTime(cell)) {
      time = joinTimes(time, cell.text);
      continue;
    }
    const label = readLabel(cell.text, home);
    isTotal ||= label.isTotal;
    place ??= label.place;
    words.push(label.words);
  }
  const header = readHeader(words.join(""));
  if (isPlaceColumn && place === null && !isTotal && header.words !== "") {
    return {
      place: { ...NOWHERE, place: header.words },
      isTotal,
      time,
      header: readHeader(""),
      unit,
    };
  }
  return { place, isTotal, time, header, unit };
}

/** A date, or a year that is a number as it stands. */
function isTime(cell: CellWords): boolean {
  if (isNumber(cell)) return /^(?:19|20)\d{2}$/.test(cell.text);
  if (isPartOfYear(cell.text)) return true;
  const [mention] = cell.mentions;
  return cell.kind === "mark" && mention?.kind === "rejected" && mention.reason === "date";
}

/** 合计 adds up places only beside places; over columns of other things it is one of them. */
function amongPlaces(columns: readonly Heading[]): readonly Heading[] {
  if (columns.some(({ place }) => place !== null)) {
    return columns.map((column) =>
      column.isTotal ? { ...column, header: wordless(column.header) } : column,
    );
  }
  return columns.map((column) => ({ ...column, isTotal: false }));
}

/** Among rows of places, one of another name (经开区管委会) is no part of the report's own district. */
function placesAlike(rows: readonly Heading[]): readonly Heading[] {
  const named = rows.filter(({ place }) => place !== null).length;
  const others = rows.filter(({ place, isTotal }) => place === null && !isTotal);
  if (named <= others.length) return rows;
  return rows.map((row) =>
    row.place !== null || row.isTotal || row.header.words === ""
      ? row
      : { ...row, place: { ...NOWHERE, place: row.header.words }, header: readHeader("") },
  );
}

function wordless(header: Header): Header {
  return { ...header, printed: "", words: "", isGeneric: true };
}
