import { type Asked, askWords } from "../../facts/ask-header";
import type { ItemFrame } from "../../facts/item-frame";
import { type Header, type StatedUnit, unitOf } from "../../facts/read-header";
import { isPerson } from "../../sentence/token-class";
import type { Caption } from "./caption";
import type { Heading } from "./headings";

/** What the words over and before a cell say of its number. */
export interface CellAsked {
  readonly asked: Asked;
  readonly unit: StatedUnit;
}

/** Asks what the number of a cell counts; a measure word of its own goes before those that are stated elsewhere. */
export type AskCell = (
  column: Heading,
  row: Heading,
  printedUnit: string | null,
) => CellAsked | null;

const NO_UNIT: StatedUnit = { scale: "", unitText: null };

/** A question to the words of a header; `body` is whose the number is. */
type Ask = (words: string, body: string | null) => Asked | null;

/** Makes what asks a cell: its column says what is counted, or leaves it to its row (数量), or to the title of the table. */
export function makeAskCell(
  frame: ItemFrame,
  isUnderNotice: boolean,
  caption: Caption,
  corner: Header | null,
): AskCell {
  const known = new Map<string, Asked | null>();
  const askIn = (measure: string | null, words: string, body: string | null) => {
    const key = [words, measure, body].join("\n");
    const before = known.get(key);
    if (before !== undefined) return before;
    const own = { ...frame, body };
    const asked = words === "" ? null : askWords(words, measure, own, isUnderNotice);
    known.set(key, asked);
    return asked;
  };
  return (column, row, printedUnit) => {
    const implied = column.header.implied ?? row.header.implied;
    const stated = unitOf(column.header) ?? row.unit ?? unitOf(row.header);
    if (caption.isMixed && stated === null && printedUnit === null) return null;
    const unit = stated ?? unitAbove(caption, implied);
    const measure = printedUnit ?? unit.unitText ?? implied ?? caption.title?.implied ?? null;
    // What the report is about has no part in what a table says of other places.
    const ofReport = row.place || column.place || row.isTotal || column.isTotal ? null : frame.body;
    const ask: Ask = (words, body) => askIn(measure, words, body ?? ofReport);
    const asked = askInTurn(ask, column.header, row.isTotal ? null : row.header, [
      corner,
      caption.title,
    ]);
    return asked && { asked, unit };
  };
}

/** The first of column, row and titles whose words are known; else those of the column, or of the row. */
function askInTurn(
  ask: Ask,
  column: Header,
  row: Header | null,
  titles: readonly (Header | null)[],
): Asked | null {
  const whose = row?.printed || null;
  const saysWhat = !column.isGeneric && !column.isStanding;
  const byPart = column.isPart
    ? askTitles(titles, ({ words }) =>
        ask(words, whose ? `${whose} ${column.printed}` : column.printed),
      )
    : null;
  if (byPart) return byPart;
  const byColumn = saysWhat ? ask(column.words, whose) : null;
  if (byColumn?.isTold) return byColumn;
  const byRow = row && askRow(ask, column, row);
  if (byRow?.isTold && !isLeftToTitle(byRow, row, titles)) return byRow;
  const byTitle = askTitles(byColumn ? [] : titles, ({ words }) =>
    ask(column.isStanding ? column.words + words : words + column.words, whose),
  );
  return byTitle ?? byColumn ?? byRow ?? ask(column.printed, whose);
}

/** 志愿者人数 over rows of streets and 合计: a row whose words count nothing of their own leaves it to such a title. */
function isLeftToTitle({ verdict }: Asked, row: Header | null, titles: readonly (Header | null)[]) {
  const isOther = "fact" in verdict && verdict.fact.metric === "other";
  return isOther && !row?.implied && titles.some((title) => title?.implied);
}

/** The answer to the first of the titles whose words are known. */
function askTitles(
  titles: readonly (Header | null)[],
  askTitle: (title: Header) => Asked | null,
): Asked | null {
  for (const title of titles) {
    const asked = title && askTitle(title);
    if (asked?.isTold) return asked;
  }
  return null;
}

/** 志愿活动 under 累计: the row says what is counted, and the column how far, or of whom (男). */
function askRow(ask: Ask, column: Header, row: Header): Asked | null {
  const lead = column.isGeneric ? "" : column.printed;
  const words = lead + (row.words || row.printed);
  const counted = ask(words, column.isGeneric || column.isStanding ? null : lead || null);
  // 红马甲服务队 under 人数: its people, not all of the district's.
  const isOfBody = column.implied !== null && counted !== null && !namesPeople(counted);
  return isOfBody ? ask(words, row.printed || null) : counted;
}

function namesPeople({ around: { nounBefore } }: Asked): boolean {
  return nounBefore !== null && isPerson(nounBefore);
}

/** What the title states of all cells; of a header that counts another thing (活动场次 below 单位：万人) it says nothing. */
function unitAbove({ unit }: Caption, implied: string | null): StatedUnit {
  if (unit === null || implied === null || unit.unitText === null) return unit ?? NO_UNIT;
  if (unit.unitText === implied) return unit;
  const areBothPeople = PEOPLE.test(unit.unitText) && PEOPLE.test(implied);
  return areBothPeople ? { ...unit, unitText: implied } : NO_UNIT;
}

const PEOPLE = /^(?:[人名位]|人次)$/;
