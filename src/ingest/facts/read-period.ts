import type { Period } from "../../model/dataset";
import type { Surroundings } from "../sentence/look-around";
import type { ReadText } from "../sentence/read-text";
import { type Days, isNextDay, UNTOLD } from "../sentence/times/calendar";
import { findGoverning } from "./period/find-governing";
import { type Known, tellPeriod } from "./period/tell-period";
import { timesFor } from "./period/times-in-row";

/** The time that a number covers, by the words before it; `null` where none is said, or only when a deed was done. */
export function readPeriod(read: ReadText, around: Surroundings, known: Known): Period | null {
  const index = findGoverning(read, around);
  if (index === null) return null;
  const [first, last] = timesFor(read, around, index);
  const period = tellPeriod(read, last, known);
  return first === last ? period : joinPeriods(read, first, last, known);
}

/** From the first day of times that follow each other to the last; 6月至8月汛期 has the days of the one that tells any. */
function joinPeriods(read: ReadText, first: number, last: number, known: Known): Period {
  const words = read.text.slice(read.times[first]?.start, read.times[last]?.end);
  let joined: Days = UNTOLD;
  for (let index = first; index <= last; index += 1) {
    const next = tellPeriod(read, index, known) ?? UNTOLD;
    const isFirst = joined.start === null && joined.end === null;
    if (isFirst) joined = next;
    else if (next.start !== null && joined.end !== null && isNextDay(joined.end, next.start))
      joined = { start: joined.start, end: next.end };
    else if (next.start !== null) return { ...UNTOLD, words };
  }
  return { start: joined.start, end: joined.end, words };
}
