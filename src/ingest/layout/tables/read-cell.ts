import type { Fact, Period } from "../../../model/dataset";
import type { Rejected } from "../../../model/ledger";
import { type CellWords, scaledNumber } from "../../facts/cell-words";
import { NOWHERE, type Placed } from "../../facts/choose-place";
import type { ItemFrame } from "../../facts/item-frame";
import type { Trace } from "../../facts/judge-mentions";
import { makeCellFact, periodOf } from "../../facts/make-cell-fact";
import type { Judgement } from "../../rules/judge";
import { foldedOffset } from "../../text/offset";
import type { CellAsked } from "./ask-cell";
import { type Heading, timeOf } from "./headings";
import { NAMED, rejectNumerals, UNREAD } from "./reject-cells";

/** Where a cell stands, and what its column and its row say. */
export interface CellPlace {
  readonly cell: CellWords;
  readonly frame: ItemFrame;
  readonly column: Heading;
  readonly row: Heading;
  /** The time that stands above the table. */
  readonly period: Period | null;
  /** Why no number of the column is a fact. */
  readonly judgement: Judgement | null;
}

/** A fact, or the numerals of the cell with the reason why they are none. */
export type CellReading = { readonly fact: Fact } | { readonly rejected: readonly Rejected[] };

/** Reads a cell that says something. */
export function readCell(place: CellPlace, said: CellAsked, trace?: Trace): CellReading {
  const { cell, frame, column, row } = place;
  const { asked, unit } = said;
  const reject = (judgement: Judgement) => ({
    rejected: rejectNumerals(cell, frame.itemId, judgement),
  });
  const { verdict, around, mention } = asked;
  const judgement = place.judgement ?? ("reason" in verdict ? verdict : null);
  const reading = cell.kind === "number" ? scaledNumber(cell, unit.scale) : null;
  // +5%, -3.2 fill a cell, and are no number to count by.
  if (reading === null) return reject(judgement ?? (cell.kind === "mark" ? NAMED : UNREAD));
  const selector = cell.folded.toSelector(foldedOffset(0), foldedOffset(cell.folded.text.length));
  if (judgement) {
    trace?.(mention, { ...judgement, around }, selector);
    return reject(judgement);
  }
  if (!("fact" in verdict) || isBareFraction(place)) return reject(UNREAD);
  const time = timeOf(row, column);
  const fact = makeCellFact(verdict.fact, {
    reading,
    unitText: cell.reading?.unitText ?? unit.unitText,
    at: placeOf(row, column, frame),
    period: time === null ? (verdict.fact.period ?? place.period) : periodOf(time, frame),
    selector,
  });
  trace?.(mention, { ...verdict, fact, around }, selector);
  return { fact };
}

/** 0.12 under 占比: twelve percent, or an eighth of one. */
function isBareFraction({ cell: { reading }, column, row }: CellPlace): boolean {
  const isRate = column.header.isRate || row.header.isRate;
  return isRate && reading !== null && reading.unitText === null && reading.value <= 1;
}

/** The place of the row or of the column, nobody's where either adds up the others, else that of the report. */
function placeOf(row: Heading, column: Heading, { district, place, division }: ItemFrame): Placed {
  if (row.isTotal || column.isTotal) return NOWHERE;
  return row.place ?? column.place ?? { district, place, division };
}
