// Times that stand in a row: 11月和12月, 2021年、2022年分别, 6月至8月汛期.
import type { Surroundings } from "../../sentence/look-around";
import type { ReadText } from "../../sentence/read-text";
import type { TimeKind } from "../../sentence/times/time";

const STRETCHES: ReadonlySet<TimeKind | undefined> = new Set<TimeKind>(["stretch", "point", "day"]);
const JOINER = /^[、和及与至到]?$/;
const NAMES_YEAR = /^(?:今年|本年|(?:19|20)\d{2}年)/;
/** The months of two years. */
const MOST_IN_ROW = 24;
/** Deals the times out to the numbers behind it. */
const IN_TURN = "分别";

/** The first and the last of the times of a text that a number covers, by one that governs it. */
export function timesFor(read: ReadText, around: Surroundings, last: number): [number, number] {
  const first = firstInRow(read, last);
  const at = read.text.slice(read.times[last]?.end ?? around.start, around.start).indexOf(IN_TURN);
  if (at < 0 || first === last) return [first, last];
  const turn = first + countNumbers(read, around, (read.times[last]?.end ?? 0) + at);
  return turn > last ? [first, last] : [turn, turn];
}

/** The first of the times in whose row one stands; itself where it stands alone. */
export function firstInRow({ times, text }: ReadText, last: number): number {
  const first = Math.max(0, last - MOST_IN_ROW);
  for (let at = last; at > first; at -= 1) {
    const [before, time] = [times[at - 1], times[at]];
    const areAlike = STRETCHES.has(before?.kind) && STRETCHES.has(time?.kind);
    const joiner = text.slice(before?.end, time?.start);
    // 前三季度 over 今年1至9月: a heading, whose break the fold took for one of a long line.
    const isNew = joiner === "" && NAMES_YEAR.test(time?.words ?? "");
    if (!areAlike || !JOINER.test(joiner) || isNew) return at;
  }
  return first;
}

/** How many numbers stand between an offset and a number. */
function countNumbers(
  { tokens, tokenIndexAt }: ReadText,
  { start }: Surroundings,
  from: number,
): number {
  return tokens
    .slice(tokenIndexAt(from), tokenIndexAt(start))
    .filter(({ kind }) => kind === "quantity").length;
}
