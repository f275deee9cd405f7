import type { Fact, Item } from "../../../model/dataset";
import { DISTRICT_CODES, type DistrictCode } from "../../../model/district";
import type { Problem, Rejected } from "../../../model/ledger";
import { isUnderNotice } from "../../facts/item-frame";
import type { Trace } from "../../facts/judge-mentions";
import { periodOver } from "../../facts/make-cell-fact";
import { firstFoldedAt } from "../../sentence/first-folded";
import { type ReadText, readText } from "../../sentence/read-text";
import { rawOffset } from "../../text/offset";
import type { PlacedItem } from "../find-items";
import type { PrintedBulletin } from "../read-bulletins";
import { readTable, type TableFrame } from "./read-table";

/** What the tables of an issue add to it. */
export interface TablesReading {
  /** With the districts that stand in tables which were not read. */
  readonly items: readonly Item[];
  readonly facts: readonly Fact[];
  readonly rejected: readonly Rejected[];
  readonly problems: readonly Problem[];
}

/** What holds where a table stands. */
function frameOf(
  read: ReadText,
  { start }: PrintedBulletin["tables"][number],
  frame: TableFrame["frame"],
): Omit<TableFrame, "home"> {
  if (frame === null) return { frame, isUnderNotice: false, period: null };
  const at = firstFoldedAt(read, start);
  return {
    frame,
    isUnderNotice: isUnderNotice(frame, at),
    period: periodOver(read, at, frame),
  };
}

/** Reads the tables among the reports of an issue. */
export function readTables(
  read: ReadText,
  { tables, home }: PrintedBulletin,
  found: readonly PlacedItem[],
  trace?: Trace,
): TablesReading {
  const items = new Map(found.map(({ item }) => [item.id, item]));
  const readings = tables.map((table) => {
    const own = found.find(({ item }) => item.start <= table.start && table.end <= item.end);
    const frame = own?.frame ?? null;
    const reading = readTable(read.raw, table, { ...frameOf(read, table, frame), home }, trace);
    const item = own && items.get(own.item.id);
    if (item && reading.unread.length > 0) {
      const { places } = readText(read.raw.slice(table.start, table.end), undefined, [
        { start: rawOffset(0), home },
      ]);
      const codes = places.flatMap(({ code }) => code ?? []);
      items.set(item.id, withUnread(item, codes));
    }
    return reading;
  });
  const problems = readings.flatMap(({ unread, itemId }) =>
    unread.map((selector): Problem => ({ kind: "unread_table", itemId, selector })),
  );
  return {
    items: [...items.values()],
    facts: readings.flatMap(({ facts }) => facts),
    rejected: readings.flatMap(({ rejected }) => rejected),
    problems,
  };
}

/** The report with the districts whose numbers a table holds that was not read, its own too, in the order of their codes. */
function withUnread(item: Item, codes: readonly DistrictCode[]): Item {
  const own = item.district === null ? [] : [item.district];
  const all = new Set([...(item.unreadDistricts ?? []), ...own, ...codes]);
  if (all.size === 0) return item;
  return { ...item, unreadDistricts: DISTRICT_CODES.filter((code) => all.has(code)) };
}
