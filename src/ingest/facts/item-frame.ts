import type { IsoDate, ItemId } from "../../model/id";
import type { Surroundings } from "../sentence/look-around";
import type { ReadText } from "../sentence/read-text";
import type { FoldedOffset, FoldedSpan, RawOffset } from "../text/offset";
import { choosePlace, type Placed, toPlaced } from "./choose-place";
import { bodyIn } from "./find-body";

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
  /** The town or body that the headline leads with, within its district. */
  readonly body: string | null;
  readonly headlineEnd: FoldedOffset;
}

/** Whether an offset stands under a heading that announces rules. */
export function isUnderNotice({ notices }: ItemFrame, at: FoldedOffset): boolean {
  return notices.some(({ start, end }) => start < at && at < end);
}

/** Where it is: by the words around it, else by the heading above within the report, else by the report. */
export function placeOf(read: ReadText, around: Surroundings, frame: ItemFrame): Placed {
  return choosePlace(read.places, around, placeAbove(read, around.start, frame));
}

function placeAbove(read: ReadText, start: number, frame: ItemFrame): Placed {
  const heading = read.headingAt(start);
  return heading && heading.start >= frame.start ? toPlaced(heading.place) : frame;
}

/** Whose number it is within the district; towns that are counted themselves are the district's. */
export function bodyOf({ nounAfter, sentence }: Surroundings, frame: ItemFrame): string | null {
  return nounAfter?.noun === "town" ? null : bodyIn(sentence, frame.body);
}
