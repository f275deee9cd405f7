import type { RejectReason } from "../../model/ledger";
import { CharSet } from "../char-set";
import { Cue } from "../cue";
import type { NumberReading } from "../read-number";
import type { QuantityReading } from "../read-quantity";
import type { Surroundings } from "../surroundings";

const TOTAL = /(?:达到?|共|计|为|有|超过?|突破|数|总数|增至|升至|到|:)$/;
/** 今年八十好几, 年近六十: years of a life need no measure word. */
const AGED = /(?:[今现]年|年[过近逾满届]|高龄)(?:已经?|都|就|快|刚|才)*$/;
const LONGEST_AGED = 6;
const OLDEST = 120;
const CLAUSE_END = new CharSet(",。;!?、\n)的");
/** Parts of a building bear numbers for names. */
const BUILDING = new CharSet("楼号室座栋层厅门村组");

/** 360集团: figures straight before a body of any kind are its name. */
const BODY = new Cue(
  /^(?:集团|公司|大学|医院|中学|超市|银行|药房|便利店|酒店|广场|大厦|影院|园区|艺术区|创意园|工厂)/,
);

/** 110、119、120等热线: numbers to be dialled. */
const DIALLED = new Cue(/(?:拨打|致电|呼叫|热线|电话)[^,。;]{0,12}$/);
const HOTLINE = new Cue(/^(?:[、和或]\d{3,6})*等?[^,。;]{0,4}(?:热线|电话|号码|急救|报警)/);
/** 表2, 附件3: figures that name a part of the paper. */
const PART_OF_PAPER = /(?:^|[^代手年报地企意试版])[表图]$|附件$|附录$/;

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
  if (!isHedged && BUILDING.hasAt(text, start - 1)) return "name";
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
  if (end < text.length && !CLAUSE_END.hasAt(text, end))
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
  if (BODY.isIn(behind)) return "name";
  if (DIALLED.isIn(clause) || HOTLINE.isIn(behind)) return "phone";
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
