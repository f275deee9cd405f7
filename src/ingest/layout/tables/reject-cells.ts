import type { ItemId } from "../../../model/id";
import type { Rejected, RejectReason } from "../../../model/ledger";
import type { CellWords } from "../../facts/cell-words";
import {
  AGE_HEADERS,
  CHANGE_HEADERS,
  DATE_HEADERS,
  PHONE_HEADERS,
  RANK_ENDS,
  SCORE_HEADERS,
} from "../../lexicon/table-words";
import type { Mention } from "../../numbers/find-mentions";
import type { Judgement } from "../../rules/judge";
import { isNumber, type Row, type Table } from "./table";

/** What a column holds that counts nothing, by its header. */
const NO_COUNTS: readonly (readonly [headers: string, reason: RejectReason, rule: string])[] = [
  [AGE_HEADERS, "age", "table/age"],
  [PHONE_HEADERS, "phone", "table/phone"],
  [DATE_HEADERS, "date", "table/date"],
  [SCORE_HEADERS, "rule", "table/score"],
  [CHANGE_HEADERS, "change", "table/change"],
];

const noCounts: ReadonlyMap<string, Judgement> = new Map(
  NO_COUNTS.flatMap(([headers, reason, rule]) =>
    headers.split(" ").map((header): [string, Judgement] => [header, { reason, rule }]),
  ),
);

const RANK = new RegExp(`(?:${RANK_ENDS.replaceAll(" ", "|")})$`);
const RANKED: Judgement = { reason: "ordinal", rule: "table/rank" };

/** Why the numbers under and behind some headers are no facts, where one of these says so alone. */
export function wordsJudgement(...headers: readonly string[]): Judgement | null {
  for (const header of headers) {
    const words = header.replace(/\(.*\)$/, "");
    const judgement = RANK.test(words) ? RANKED : noCounts.get(words);
    if (judgement) return judgement;
  }
  return null;
}

/** The numerals of the head, and of the labels and remarks beside the numbers. */
export function rejectLabels(table: Table, itemId: ItemId): Rejected[] {
  const { head, body, numbers, labels } = table;
  const last = Math.max(...numbers);
  return [
    ...head.flat().flatMap((cell) => rejectNumerals(cell, itemId, NAMED)),
    ...body.flatMap((row) =>
      row.flatMap((cell, column) => {
        if (numbers.includes(column)) return [];
        const isSerial = column < last && !labels.includes(column);
        const isRemark = column > last && cell.kind === "words";
        const remark = isRemark ? (wordsJudgement(headOver(table, column)) ?? UNREAD) : NAMED;
        return rejectNumerals(cell, itemId, isSerial ? SERIAL : remark);
      }),
    ),
  ];
}

/** The words straight above a column. */
export function headOver({ head }: Table, column: number): string {
  return head.at(-1)?.[column]?.text ?? "";
}

/** What a numeral is that stands in words or shapes of its own: part of a name, unless its shape says more. */
export const NAMED: Judgement = { reason: "name", rule: "table/label" };
const SERIAL: Judgement = { reason: "list_marker", rule: "table/serial" };
const AGED: Judgement = { reason: "age", rule: "table/age" };
const DATED: Judgement = { reason: "date", rule: "table/date" };
export const UNREAD: Judgement = { reason: "table", rule: "table/unread" };
/** What all numerals of a table are that lists pages, or stands outside the reports. */
export const PAGE: Judgement = { reason: "ordinal", rule: "layout/page-number" };
export const OUTSIDE: Judgement = { reason: "document_number", rule: "layout/outside" };
const YEAR = /^(?:19|20)\d{2}$/;

/** Rejects each numeral of some rows. */
export function rejectRows(
  rows: readonly Row[],
  itemId: ItemId | null,
  otherwise: Judgement,
): Rejected[] {
  return rows.flat().flatMap((cell) => rejectNumerals(cell, itemId, otherwise));
}

/** Rejects each numeral of a cell: for what its shape says, else for what the cell is. */
export function rejectNumerals(
  cell: CellWords,
  itemId: ItemId | null,
  otherwise: Judgement,
): Rejected[] {
  return cell.mentions.map((mention) => {
    const { reason, rule } =
      otherwise === NAMED ? nameOf(cell, mention) : judge(mention, otherwise);
    return { itemId, reason, rule, selector: cell.folded.toSelector(mention.start, mention.end) };
  });
}

function judge(mention: Mention, otherwise: Judgement): Judgement {
  const isPlain = otherwise === SERIAL || otherwise === UNREAD;
  return mention.kind === "rejected" && !isPlain ? mention : otherwise;
}

/** What a numeral of a label is: a year, an age (65岁以上老人), or part of a name. */
function nameOf(cell: CellWords, mention: Mention): Judgement {
  if (mention.kind === "rejected") return mention;
  if (isNumber(cell) && YEAR.test(cell.text)) return DATED;
  return mention.reading.unitClass === "age" ? AGED : NAMED;
}
