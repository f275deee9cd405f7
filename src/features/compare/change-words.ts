import { formatNumber } from "../../model/format-quantity";
import type { Lang } from "../../model/lang";
import { changeBetween } from "../../stats/change";
import type { DistrictRow } from "../../stats/rank-districts";
import { roundOutward } from "../../stats/round-outward";
import type { Text } from "../../ui/text/text";

/** How much more or less a row says than an earlier one, both ends where a wording leaves doubt (+1万 ~ +3万). */
export function changeWords(text: Text, before: DistrictRow, after: DistrictRow): string {
  const change = changeBetween(before.interval, after.interval);
  const ends = [change.value, change.min ?? 0, change.max ?? 0];
  const isRate = !ends.every(Number.isInteger);
  const { min, max } = isRate ? roundOutward(change) : change;
  const { versus } = text.compare;
  if (min !== null && min === max) {
    const isExact = before.bound === "exact" && after.bound === "exact";
    const words = min === 0 ? versus.same : signed(min, text.lang);
    return isExact ? words : versus.about(words);
  }
  if (min !== null && max !== null) return `${signed(min, text.lang)} ~ ${signed(max, text.lang)}`;
  if (min !== null) return versus.atLeast(signed(min, text.lang));
  return max === null ? versus.unknown : versus.atMost(signed(max, text.lang));
}

function signed(number: number, lang: Lang): string {
  const sign = number < 0 ? "−" : "+";
  return number === 0 ? "0" : sign + formatNumber(Math.abs(number), lang);
}
