import { type Placed, toPlaced } from "../../facts/choose-place";
import { TOTALS, WHOLES } from "../../lexicon/table-words";
import type { NamedPlace } from "../../sentence/place";
import { readName } from "../../sentence/read-place";
import { settlePlace } from "../../sentence/settle-places";

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

/** Reads the words of a label; `home` is the code of the city or county that the bulletin is of. */
export function readLabel(text: string, home: string | null): Label {
  const words = text.replace(/^[·•\-—*]\s*|[:：]$/g, "");
  if (total.test(words.replace(/\(.*\)$/, ""))) return { isTotal: true, place: null, words };
  const place = placeOfLabel(words, home);
  if (place === null) return { isTotal: false, place: null, words };
  const rest = words.slice(place.end);
  return { isTotal: false, place: toPlaced(place), words: OFFICE.test(rest) ? "" : rest };
}

/** The place that leads a label, in a bulletin of a city or county (its code). */
export function placeOfLabel(text: string, home: string | null): NamedPlace | null {
  const name = readName(text);
  return name && settlePlace(name, home);
}

function alternatives(words: string): string {
  return words.replaceAll(" ", "|");
}
