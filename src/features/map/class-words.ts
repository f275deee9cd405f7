import { formatNumber } from "../../model/format-quantity";
import type { ClassSpan, ValueClasses } from "../../stats/value-classes";
import type { Text } from "../../ui/text/text";
import type { MapCell } from "./map-cells";

/** Which numbers the class holds that is the `step`th from below, in words that are true of each of them. */
export function classWords(
  { lang, map }: Text,
  step: number,
  { width, count }: ValueClasses,
): string {
  const lower = formatNumber((step - 1) * width, lang);
  const upper = formatNumber(step * width, lang);
  if (step === count) return map.classFrom(lower);
  return step === 1 ? map.classBelow(upper) : map.classBetween(lower, upper);
}

/** That a number may lie in more than one class, or anywhere above; `null` where one class is sure to hold it. */
export function doubtWords(text: Text, cell: MapCell): string | null {
  if (cell.kind !== "comparable") return null;
  const { span, classes } = cell;
  if (!isDoubtful(span)) return null;
  const words = (step: number) => classWords(text, step, classes);
  if (span.from === span.to) return text.map.openAbove;
  const across = text.map.across(words(span.from), words(span.to));
  return span.isOpen ? `${across} · ${text.map.openAbove}` : across;
}

function isDoubtful({ from, to, isOpen }: ClassSpan): boolean {
  return from !== to || isOpen;
}
