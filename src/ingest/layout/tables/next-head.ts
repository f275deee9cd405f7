// Where a second table begins below the first: its head is a row of words where numbers stood.
import { readHeader, unitOf } from "../../facts/read-header";
import { LABEL_HEADERS, PLACE_HEADERS, SERIAL_HEADERS } from "../../lexicon/table-words";
import { isNothing, isNumber, type Row } from "./table";

const headsLabels: ReadonlySet<string> = new Set(
  `${PLACE_HEADERS} ${SERIAL_HEADERS} ${LABEL_HEADERS}`.split(" "),
);
const YEAR = /^(?:19|20)\d{2}$/;
/** A row that has not reported has no numbers either. */
const NOT_TOLD =
  /^(?:未[报填统上开反完定提]|暂[无缺未停]|待[报定补填]|尚未|不详|正在|没有|缺报|同上)/;

interface NextHead {
  readonly at: number;
  /** `false` where the row may as well be one of the table above it. */
  readonly isSure: boolean;
}

/** The first row below the numbers that begin at `body` which heads other numbers, with other rows of words or alone. */
export function findNextHead(rows: readonly Row[], body: number): NextHead | null {
  const labels = rows.slice(0, body).map(labelOf);
  const isLabelOfHead = (label: string) =>
    headsLabels.has(label) || (label !== "" && labels.includes(label));
  for (let at = body + 1; at < rows.length - 1; at += 1) {
    const row = rows[at] ?? [];
    const isSure = (head: Row) => isLabelOfHead(labelOf(head)) || head.some(statesMeasure);
    const isHead = isOfWords(row) || (isLabelOfHead(labelOf(row)) && isOfYears(row));
    const numbers = isHead ? rows.findIndex((own, index) => index > at && !isOfWords(own)) : -1;
    if (rows[numbers]?.some(isNumber)) return { at, isSure: rows.slice(at, numbers).some(isSure) };
  }
  return null;
}

function labelOf(row: Row): string {
  return row[0]?.text ?? "";
}

/** Words in several cells, one of them beside the label, and no number. */
function isOfWords(row: Row): boolean {
  const told = row.slice(1).filter((cell) => !isNothing(cell));
  if (told.length === 0 || row.some(isNumber)) return false;
  return !told.every(({ kind, text }) => kind === "words" && NOT_TOLD.test(text));
}

function isOfYears(row: Row): boolean {
  const numbers = row.filter(isNumber);
  return numbers.length > 0 && numbers.every(({ text }) => YEAR.test(text));
}

function statesMeasure({ text }: Row[number]): boolean {
  const header = readHeader(text);
  return unitOf(header) !== null || header.implied !== null;
}
