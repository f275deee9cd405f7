import type { CellWords } from "../../facts/cell-words";
import type { Legible } from "../../text/legible";
import type { RawSpan } from "../../text/offset";
import { CONTENTS } from "../line-shapes";
import type { Line } from "../lines";

const LINES_ABOVE = 2;

export type Row = readonly CellWords[];

/** A table that can be read: what its columns are. */
export interface Table {
  /** One row, or two of which the first names groups of columns; none in a list of labels. */
  readonly head: readonly Row[];
  readonly body: readonly Row[];
  /** Columns left of the numbers that say what or whose a row is. */
  readonly labels: readonly number[];
  readonly numbers: readonly number[];
}

/** A table among the lines of a text. */
export interface FoundTable extends RawSpan {
  /** All its cells, the head's too. */
  readonly rows: readonly Row[];
  /** `null` where it cannot be read: its columns do not line up, or nothing says what they are. */
  readonly table: Table | null;
  /** It lists the pages of the reports below. */
  readonly isContents: boolean;
  /** The lines straight above it, the nearest first. */
  readonly above: readonly string[];
}

export function isNumber({ kind }: CellWords): boolean {
  return kind === "number";
}

export function isNothing({ kind }: CellWords): boolean {
  return kind === "nothing";
}

/** A text with its lines. */
export interface PrintedText {
  readonly raw: string;
  readonly legible: Legible;
  readonly lines: readonly Line[];
}

/** A table with the numbers of its first line and of the line behind it. */
export interface TableInLines {
  readonly first: number;
  readonly table: FoundTable;
  readonly end: number;
}

/** The table on some lines. */
export function makeFound(
  lines: readonly Line[],
  { first, end }: { readonly first: number; readonly end: number },
  rows: readonly Row[],
  table: Table | null,
): TableInLines {
  const [from, to] = [lines[first], lines[end - 1]];
  if (!from || !to) throw new RangeError(`no lines ${first} to ${end}`);
  const above = lines.slice(Math.max(0, first - LINES_ABOVE), first).map(({ text }) => text);
  const isContents = above.some((words) => CONTENTS.test(words));
  return {
    table: { start: from.start, end: to.end, rows, table, isContents, above: above.reverse() },
    first,
    end,
  };
}

/** A table below another: the rows of that one are no title of it, but its title is where the same head comes again. */
export function below(before: TableInLines | null, found: TableInLines): FoundTable {
  const { table, first } = found;
  if (before === null) return table;
  const isAgain = first === before.end && headOf(table) === headOf(before.table);
  const above = isAgain ? before.table.above : table.above.slice(0, first - before.end);
  return { ...table, above };
}

function headOf({ table }: FoundTable): string | null {
  const rows = table?.head.map((row) => row.map(({ text }) => text).join("\t"));
  return rows?.join("\n") ?? null;
}
