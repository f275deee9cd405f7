import type { RejectReason } from "../../model/ledger";
import { CharSet } from "../engine/char-set";
import {
  AGED,
  BODY,
  BUILDING,
  DIALLED,
  HOTLINE,
  PART_OF_PAPER,
  TOTAL,
} from "../lexicon/bare-words";
import type { NumberReading } from "../numbers/read-number";
import type { QuantityReading } from "../numbers/read-quantity";
import type { Surroundings } from "../sentence/look-around";

const LONGEST_AGED = 6;
const OLDEST = 120;
const clauseEnds = new CharSet(",。;!?、\n)的");
const building = new CharSet(BUILDING);

/** A number without a measure word counts only beside the noun that it counts. */
export function judgeBare(
  reading: QuantityReading,
  around: Surroundings,
  text: string,
): RejectReason | null {
  const { number, unitText, unitClass, marks, start, end, numberStart } = reading;
  if (unitText !== null || unitClass !== null) return null;
  if (text.charAt(start - 1) === "\n" && number.isArabic && number.low < 100) return "list_marker";
  if (number.kind === "digits") return isYear(number.low) ? "date" : "name";
  const isHedged = marks.length > 0 || numberStart > start;
  if (!isHedged && building.hasAt(text, start - 1)) return "name";
  if (number.low <= OLDEST && AGED.test(text.slice(Math.max(0, start - LONGEST_AGED), start)))
    return "age";
  if (!number.isArabic && !isHedged && (number.isBareScale || number.low < 100)) return "idiom";
  const isWhole = number.isArabic && !isHedged && number.end - numberStart === 4;
  const other = isWhole && isYear(number.low) ? "date" : "name";
  if (number.isArabic && !isHedged) {
    const other = judgeLabel(reading, around, text);
    if (other) return other;
  }
  if (headsNoun(reading, around)) return isWhole && isYear(number.low) ? "date" : null;
  const isTotal = TOTAL.test(text.slice(Math.max(0, start - 2), numberStart));
  if (end < text.length && !clauseEnds.hasAt(text, end))
    return isLarge(number) && isHedged ? null : other;
  const { nounBefore, nounFar } = around;
  const isBeside = nounBefore !== null && nounBefore.end === start;
  if (nounBefore && (isTotal || isHedged || isLarge(number))) return null;
  if (isBeside && other === "name") return null;
  return (isTotal || isHedged) && nounFar && number.low >= 10 ? null : other;
}

/** What figures without a measure word name: a body, a telephone, a table. */
function judgeLabel(
  { start }: QuantityReading,
  { behind, clause }: Surroundings,
  text: string,
): RejectReason | null {
  if (BODY.test(behind)) return "name";
  if (DIALLED.test(clause) || HOTLINE.test(behind)) return "phone";
  return PART_OF_PAPER.test(text.slice(Math.max(0, start - 2), start)) ? "document_number" : null;
}

function headsNoun({ end }: QuantityReading, { nounAfter }: Surroundings): boolean {
  return nounAfter !== null && nounAfter.start - end <= 4;
}

function isLarge({ step, low }: NumberReading): boolean {
  return step >= 1000 || low >= 1e4;
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2099;
}
