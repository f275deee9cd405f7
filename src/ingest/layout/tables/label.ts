import { type Placed, toPlaced } from "../../facts/choose-place";
import { TOTALS, WHOLES } from "../../lexicon/table-words";
import type { NamedPlace } from "../../sentence/place";
import { readDistrict } from "../../sentence/read-district";
import { readForeign } from "../../sentence/read-foreign";

/** What a cell says that heads a row or a column. */
export interface Label {
  readonly isTotal: boolean;
  readonly place: Placed | null;
  /** The town, school or firm behind the place, or all the words where no place is named. */
  readonly words: string;
}

const total = new RegExp(
  `^(?:${alternatives(WHOLES)})$|^(?:${alternatives(TOTALS)})|(?:${alternatives(TOTALS)})$`,
);
/** 东城区文明办: the office that reports is the district itself. */
const OFFICE = /^(?:[\u4e00-\u9fa5]{0,8}(?:办|局|委|部|组|中心|总队|总工会|联合会|政府))?$/;

export function readLabel(text: string): Label {
  const words = text.replace(/^[·•\-—*]\s*|[:：]$/g, "");
  if (total.test(words.replace(/\(.*\)$/, ""))) return { isTotal: true, place: null, words };
  const place = placeOfLabel(words);
  if (place === null) return { isTotal: false, place: null, words };
  const rest = words.slice(place.end);
  return { isTotal: false, place: toPlaced(place), words: OFFICE.test(rest) ? "" : rest };
}

/** The place that leads a label. */
export function placeOfLabel(text: string): NamedPlace | null {
  return readForeign(text, 0) ?? readDistrict(text, 0);
}

function alternatives(words: string): string {
  return words.replaceAll(" ", "|");
}
