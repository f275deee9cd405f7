import type { IsoDate } from "../model/id";
import type { Text } from "./text/text";

/** A day as the language prints it: 2022年5月6日 (GB/T 9704, no leading zeros), in English the ISO date, kept on one line. */
export function dateWords({ lang }: Pick<Text, "lang">, date: IsoDate): string {
  if (lang === "en") return date.replaceAll("-", "\u2011");
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

/** Both ends of a stretch of days, a single day once; in Chinese the second leaves out the year that it shares. */
export function daysWords(text: Pick<Text, "lang">, from: IsoDate, to: IsoDate): string {
  const [first, last] = [dateWords(text, from), dateWords(text, to)];
  if (from === to) return first;
  const isOneYear = text.lang === "zh" && from.slice(0, 4) === to.slice(0, 4);
  return `${first}—${isOneYear ? last.replace(/^\d+年/u, "") : last}`;
}
