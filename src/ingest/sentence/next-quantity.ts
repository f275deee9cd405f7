import type { UnitClass } from "../lexicon/measures";
import type { QuantityReading } from "../numbers/read-quantity";
import type { Surroundings } from "./look-around";

/** 由35支、800人增加到52支、1300人: how far off the number that answers may be. */
const MOST_AHEAD = 3;
/** 两个人 are people, whatever the measure word says. */
const PERSON = "人";

/** Whether one of the next numbers of the sentence may count the same as this one, by its measure word. */
export function isLikeNext({ unitClass }: QuantityReading, around: Surroundings): boolean {
  const own = countedBy(unitClass, around.text, around.end);
  return nextUnits(around).some((next) => next === own || next === null || own === null);
}

/** The classes of the measure words of the next few numbers in the sentence. */
function nextUnits({ text, tokens, index, end }: Surroundings): readonly (UnitClass | null)[] {
  const units: (UnitClass | null)[] = [];
  for (let at = index; at < tokens.length && units.length < MOST_AHEAD; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === "stop" && token.level > 2)) break;
    if (token.kind === "quantity" && token.start >= end)
      units.push(countedBy(token.mention.reading.unitClass, text, token.end));
  }
  return units;
}

function countedBy(unit: UnitClass | null, text: string, end: number): UnitClass | null {
  return unit === "generic" && text.charAt(end) === PERSON ? "person" : unit;
}
