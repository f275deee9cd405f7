import type { Fact, Period } from "../model/dataset";
import { formatInterval, formatQuantity } from "../model/format-quantity";
import type { Text } from "./text/text";
import type { ReadingText } from "./text/zh/reading-text";

/** One line of how a number was read. */
export type ReadingLine = readonly [term: string, description: string];

type Words = Text & { readonly reading: ReadingText };

/** The value with its bound: the interval that the words allow, or the number itself where they allow no other. */
export function valueLine(fact: Fact, text: Words): ReadingLine {
  const { reading, app } = text;
  const marks = fact.marks.length > 0 ? `${app.colon}${fact.marks.join(" ")}` : "";
  const bound = app.inBrackets(reading.bound[fact.bound] + marks);
  return [reading.readAs, valueWords(fact, text) + bound];
}

/** What is counted, for whom, when and how, as far as the text says so. */
export function circumstanceLines(fact: Fact, { reading, app }: Words): ReadingLine[] {
  const lines: ReadingLine[] = [];
  if (fact.subject) lines.push([reading.subject, fact.subject]);
  if (fact.scope) lines.push([reading.scope, fact.scope]);
  if (fact.period) lines.push([reading.period, periodWords(fact.period, app)]);
  if (fact.per) lines.push([reading.rate, fact.per]);
  if (fact.cumulative) lines.push([reading.stated, reading.cumulative]);
  if (fact.planned) lines.push([reading.stated, reading.planned]);
  return lines;
}

/** As printed, and the days as far as they can be told. */
function periodWords({ start, end, words }: Period, { inBrackets }: Text["app"]): string {
  const days = `${start ?? "…"} — ${end ?? "…"}`;
  if (words === null) return days;
  return start === null && end === null ? words : words + inBrackets(days);
}

function valueWords(fact: Fact, { lang }: Text): string {
  if (fact.bound === "exact") return formatQuantity(fact, lang);
  return formatInterval(fact, lang, lang === "zh" ? (fact.unitText ?? "") : "");
}
