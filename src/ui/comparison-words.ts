import { DISTRICTS, type DistrictCode } from "../model/district";
import { formatInterval, formatQuantity } from "../model/format-quantity";
import type { Choice } from "../stats/choose-statements";
import type { ApartReason } from "../stats/comparable";
import type { DistrictRow, Rank } from "../stats/rank-districts";
import { dateWords } from "./date-words";
import type { Text } from "./text/text";

type RowPlace = Pick<DistrictRow, "district" | "place"> & Partial<Pick<DistrictRow, "division">>;

/** Short name of a district, the printed place (with its code where another has the same name), or that none is named. */
export function placeName(text: Text, { district, place, division }: RowPlace): string {
  if (district) return districtName(text, district);
  return place ? place + (division ? ` ${division}` : "") : text.compare.unnamed;
}

export function districtName(text: Text, code: DistrictCode): string {
  return text.lang === "zh" ? DISTRICTS[code].shortName : DISTRICTS[code].nameEn;
}

/** Districts in a row, as each language parts names. */
export function districtNames(text: Text, codes: readonly DistrictCode[]): string {
  const names = codes.map((code) => districtName(text, code));
  return names.join(text.lang === "zh" ? " " : ", ");
}

/** Why a number stands apart, in one phrase. */
export function apartWords(text: Text, reason: ApartReason): string {
  const words = text.compare.reason;
  switch (reason.code) {
    case "narrowerScope":
      return words.narrowerScope(reason.scope);
    case "sinceDate":
      return sinceWords(text, reason);
    case "during":
      return words.during(reason.words);
    case "former":
      return words.former(dateWords(text, reason.date));
    case "rate":
      return words.rate(reason.per);
    case "perItem":
      return words.perItem(reason.per);
    case "otherUnit":
      return words.otherUnit(reason.unit ?? text.compare.noUnit);
    case "planned":
      return words.planned;
    case "noPlace":
      return words.noPlace;
    case "otherLevel":
      return words.otherLevel[reason.level];
    case "otherThing":
      return words.otherThing(reason.subject);
    default:
      return reason satisfies never;
  }
}

function sinceWords(
  text: Text,
  { date, until, words }: Extract<ApartReason, { code: "sinceDate" }>,
): string {
  const end = until === null ? null : dateWords(text, until);
  return text.compare.reason.sinceDate(dateWords(text, date), end, words);
}

/** Both ends of a row's interval; those of rates are rounded outward, as their labels are. */
export function rowInterval(
  text: Text,
  { label, interval }: Pick<DistrictRow, "label" | "interval">,
): string {
  const { min: minValue, max: maxValue } = interval;
  const ends = label.code === "computed" ? label.quantity : { minValue, maxValue };
  return formatInterval(ends, text.lang);
}

/** The row's number in words that carry its hedge: as printed where one fact stands behind it. */
export function rowWords(text: Text, { label }: Pick<DistrictRow, "label">): string {
  switch (label.code) {
    case "words":
      return label.words;
    case "computed":
      return formatQuantity(label.quantity, text.lang);
    default:
      return label satisfies never;
  }
}

type HedgedRow = Pick<DistrictRow, "label" | "interval" | "bound">;

/** The interval of a row, for readers to whom 余 and 约 say nothing; `null` where the row's words say it themselves. */
export function rowGloss(text: Text, row: HedgedRow): string | null {
  const isPlain = row.bound === "exact" || row.label.code === "computed";
  return isPlain || text.lang === "zh" ? null : rowInterval(text, row);
}

/** The row's words with their gloss, if they need one. */
export function glossedWords(text: Text, row: HedgedRow): string {
  const gloss = rowGloss(text, row);
  return rowWords(text, row) + (gloss === null ? "" : text.app.inBrackets(gloss));
}

export function rankWords(text: Text, rank: Rank): string {
  switch (rank.code) {
    case "rank":
      return rank.of === 1 ? text.compare.alone : text.compare.rank(rank.from, rank.to);
    case "unrankable":
      return rank.reason.code === "openEnd" ? text.compare.openRank : text.compare.unrankable;
    default:
      return rank satisfies never;
  }
}

/** Which statement counts and why; empty where there was only one. */
export function choiceWords(text: Text, choice: Choice): string {
  const words = text.compare.choice;
  switch (choice.code) {
    case "only":
      return "";
    case "latest":
      return words.latest(choice.count);
    case "latestExact":
      return words.latestExact(choice.newer);
    case "largestOfItem":
      return words.largestOfItem(choice.count);
    case "sum":
      return words.sum(choice.count);
    case "separate":
      return words.separate;
    default:
      return choice satisfies never;
  }
}
