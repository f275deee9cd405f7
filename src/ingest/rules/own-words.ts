import type { RejectReason } from "../../model/ledger";
import { NAMED_AFTER_ARABIC } from "../lexicon/measures";
import type { QuantityReading } from "../numbers/read-quantity";

/** Measure words of electricity, which is saved and used. */
const ELECTRIC = new Set(["度", "度电", "千瓦时"]);

/** Why a quantity is no fact by its own words alone: measure words of time, order, size and names. */
export function judgeOwnWords(reading: QuantityReading): RejectReason | null {
  switch (reading.unitClass) {
    case "month":
      return reading.number.low <= 12 ? "date" : "duration";
    case "year":
      return isYear(reading) ? "date" : "duration";
    case "span":
      return reading.unitText === "年代" ? "date" : "duration";
    case "minute":
      return "duration";
    case "anniversary":
    case "edition":
      return "ordinal";
    case "age":
      return "age";
    case "physical":
      return ELECTRIC.has(reading.unitText ?? "") ? null : "measure";
    case "score":
      return "rule";
    case "number":
      return isNamed(reading) ? "name" : null;
    default:
      return null;
  }
}

function isYear({ number, marks }: QuantityReading): boolean {
  return number.isArabic && marks.length === 0 && number.low >= 1900 && number.low < 2200;
}

function isNamed({ number, unitText, marks }: QuantityReading): boolean {
  if (!NAMED_AFTER_ARABIC.has(unitText ?? "") || number.kind === "digits") return true;
  return number.isArabic && marks.length === 0;
}
