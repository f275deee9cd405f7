// What the cells of a table say: a row is a place or a date, a column a thing and its measure word, or the other way round.
import type { Fact, Period } from "../../../model/dataset";
import type { Rejected } from "../../../model/ledger";
import type { Selector } from "../../../model/selector";
import type { ItemFrame } from "../../facts/item-frame";
import type { Trace } from "../../facts/judge-mentions";
import { type AskCell, makeAskCell } from "./ask-cell";
import { readCaption } from "./caption";
import { type Headings, makeHeadings } from "./headings";
import { inOneYear } from "./one-year";
import { readCell } from "./read-cell";
import {
  headOver,
  OUTSIDE,
  PAGE,
  rejectLabels,
  rejectRows,
  UNREAD,
  wordsJudgement,
} from "./reject-cells";
import { type FoundTable, isNothing, type Table } from "./table";

/** What a table adds to the facts and the ledger of its issue. */
export interface TableReading {
  readonly facts: readonly Fact[];
  readonly rejected: readonly Rejected[];
  readonly itemId: Fact["itemId"] | null;
  /** What could not be read: the whole, or some cells. */
  readonly unread: readonly Selector[];
}

/** The report in which a table stands; `null` outside the reports. */
export interface TableFrame {
  readonly frame: ItemFrame | null;
  readonly isUnderNotice: boolean;
  /** The time that is said over the table, farther up than its caption. */
  readonly period: Period | null;
  /** Code of the bulletin's own city or county. */
  readonly home: string | null;
}

/** Reads a table cell by cell; where it cannot be read, every numeral of it is rejected as one of a table. */
export function readTable(
  raw: string,
  found: FoundTable,
  { frame, isUnderNotice, period: over, home }: TableFrame,
  trace?: Trace,
): TableReading {
  const { table, rows, start, end, above, isContents } = found;
  const itemId = frame?.itemId ?? null;
  const nothing = { itemId, facts: [], unread: [] };
  if (isContents) return { ...nothing, rejected: rejectRows(rows, itemId, PAGE) };
  if (frame === null) return { ...nothing, rejected: rejectRows(rows, itemId, OUTSIDE) };
  if (table) {
    const caption = readCaption(above, frame);
    const headings = makeHeadings(table, home);
    const ask = makeAskCell(frame, isUnderNotice, caption, headings.corner);
    const period = caption.period ?? over;
    const read = readCells(headings, table, { frame, ask, period }, trace);
    if (read) return read;
  }
  const unread = [{ start, end, exact: raw.slice(start, end) }];
  return { ...nothing, rejected: rejectRows(rows, itemId, UNREAD), unread };
}

/** What holds for all cells of a table. */
interface TableSays {
  readonly frame: ItemFrame;
  readonly ask: AskCell;
  readonly period: Period | null;
}

/** `null` where nothing says what a number counts. */
function readCells(
  { columns, rows }: Headings,
  table: Table,
  { frame, ask, period }: TableSays,
  trace: Trace | undefined,
): TableReading | null {
  const facts: Fact[] = [];
  const rejected = rejectLabels(table, frame.itemId);
  for (const [index, row] of table.body.entries()) {
    for (const [column, cell] of row.entries()) {
      const [own, over] = [rows[index], columns.get(column)];
      if (!own || !over || isNothing(cell)) continue;
      const asked = ask(over, own, cell.reading?.unitText ?? null);
      if (asked === null) return null;
      const judgement = wordsJudgement(headOver(table, column), own.header.printed);
      const at = { cell, frame, column: over, row: own, period, judgement };
      const read = readCell(at, asked, trace);
      if ("fact" in read) facts.push(read.fact);
      else rejected.push(...read.rejected);
    }
  }
  const unread = rejected
    .filter(({ reason }) => reason === "table")
    .map(({ selector }) => selector);
  return { itemId: frame.itemId, facts: inOneYear(facts, period, frame), rejected, unread };
}
