import type { QuantityReading } from "../numbers/read-quantity";
import type { ReadText } from "../sentence/read-text";
import { foldedOffset } from "../text/offset";

/** The measure word as printed, where its width was folded (％). */
export function printUnit(
  { folded }: ReadText,
  { unitText, unitEnd }: QuantityReading,
): string | null {
  if (unitText === null || !isFolded(unitText)) return unitText;
  return folded
    .toPrint(foldedOffset(unitEnd - unitText.length), foldedOffset(unitEnd))
    .replace(/\s+/g, "");
}

function isFolded(unitText: string): boolean {
  for (let at = 0; at < unitText.length; at += 1) {
    const code = unitText.charCodeAt(at);
    if (code > 0x20 && code < 0x7f) return true;
  }
  return false;
}
