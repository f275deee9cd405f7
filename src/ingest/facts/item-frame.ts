import type { IsoDate, ItemId } from "../../model/id";
import { liesIn, provinceOf } from "../sentence/gazetteer";
import type { Surroundings } from "../sentence/look-around";
import type { PlaceMention } from "../sentence/place";
import type { ReadText } from "../sentence/read-text";
import type { FoldedOffset, FoldedSpan, RawOffset } from "../text/offset";
import { carryPlace } from "./carry-place";
import { choosePlace, type Placed, toPlaced } from "./choose-place";
import { bodyIn, ELSEWHERE } from "./find-body";
import { findTurn, nameInTurn, type Turn } from "./find-turn";
import { bodyNamedBy } from "./name-body";

/** What a quantity inherits from the report it stands in. */
export interface ItemFrame extends Placed {
  readonly itemId: ItemId;
  readonly issueDate: IsoDate | null;
  /** Where the report begins. */
  readonly start: FoldedOffset;
  /** Where the sign-off begins; the end of the item where there is none. */
  readonly signOffStart: RawOffset;
  /** Its parts under headings that announce rules. */
  readonly notices: readonly FoldedSpan[];
  /** The town or body that the headline leads with, within its district, else the one that issues the bulletin. */
  readonly body: string | null;
  /** The school, hospital or town whose bulletin it is. */
  readonly issuing: string | null;
  readonly headlineEnd: FoldedOffset;
}

/** Whether an offset stands under a heading that announces rules. */
export function isUnderNotice({ notices }: ItemFrame, at: FoldedOffset): boolean {
  return notices.some(({ start, end }) => start < at && at < end);
}

/** Whose a quantity is. */
interface Whose {
  /** What stands around it, with the noun that its turn gives it. */
  readonly named: Surroundings;
  readonly placed: Placed;
  /** The town, firm or school within the district that has it, or the districts that share it. */
  readonly body: string | null;
}

/** Whose it is: by the words around it, else by the heading above within the report, else by the report. */
export function whoseOf(read: ReadText, around: Surroundings, frame: ItemFrame): Whose {
  const turn = findTurn(read.places, around);
  const above = placeAbove(read, around, frame);
  const carried = carryPlace(read.places, around, above) ?? above;
  const { placed, sharers } = choosePlace(read.places, around, turn, {
    item: carried,
    report: frame,
  });
  const named = withoutMembers(turn, nameInTurn(turn, around));
  const isElsewhere = isOutside(placed, frame);
  return { named, placed, body: sharers ?? bodyOf(around, turn, { ...frame, isElsewhere }) };
}

function placeAbove(
  read: ReadText,
  { start, sentenceStart }: Surroundings,
  frame: ItemFrame,
): Placed {
  const heading = read.headingAt(start);
  if (!heading || heading.start < frame.start) return frame;
  const isPast = heading.isLead && heading.start < sentenceStart;
  return isPast && isFromAfar(heading.place, frame) ? frame : toPlaced(heading.place);
}

/** 上海市崇明区拨付资金…。县人民医院…: a paragraph that a helper from another province leads goes on about the report's own place. */
function isFromAfar({ division }: PlaceMention, frame: ItemFrame): boolean {
  if (division === null || frame.division === null) return false;
  return provinceOf(division.code) !== provinceOf(frame.division.code);
}

/** What another place has is not the body's that its report is about. */
function isOutside({ division }: Placed, frame: ItemFrame): boolean {
  if (division === null || frame.division === null) return false;
  return !liesIn(division.code, frame.division.code);
}

/** Towns that are counted themselves are the district's. */
function bodyOf(
  around: Surroundings,
  turn: Turn | null,
  frame: ItemFrame & { readonly isElsewhere: boolean },
): string | null {
  if (around.nounAfter?.noun === "town") return null;
  const ofReport = around.isHeadline ? frame.issuing : frame.body;
  const body =
    (turn && bodyInTurn(around.text, turn)) ??
    bodyIn(around, frame.start, frame.isElsewhere ? ELSEWHERE : ofReport);
  // 我院派往该县: elsewhere too, whoever reports.
  return frame.isElsewhere && body !== null && /^[我本]/.test(body) ? (ofReport ?? body) : body;
}

/** 甲药业、乙石化分别捐款5万元、8万元: a noun within the names of bodies is not what is counted. */
function withoutMembers(turn: Turn | null, around: Surroundings): Surroundings {
  const { nounFar } = around;
  if (turn === null || nounFar === null || bodyInTurn(around.text, turn) === null) return around;
  const isMember = turn.members.some(
    ({ start, end }) => start <= nounFar.start && nounFar.end <= end,
  );
  return isMember ? { ...around, nounFar: null } : around;
}

/** Of several bodies in a row the one whose turn it is, else all of them. */
function bodyInTurn(text: string, { members, whose }: Turn): string | null {
  const bodies = members.map(({ start, end }) => bodyNamedBy(text.slice(start, end)));
  if (!bodies.every((body) => body !== null)) return null;
  return (typeof whose === "number" ? bodies[whose] : null) ?? bodies.join("、");
}
