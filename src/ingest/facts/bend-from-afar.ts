import { bendBy, findFarHedge } from "../numbers/far-hedge";
import type { QuantityReading } from "../numbers/read-quantity";
import { type Surroundings, wordsBefore } from "../sentence/look-around";

/** 约有志愿者300名: nothing but the noun stands between the hedge and the number. */
export function bendFromAfar(reading: QuantityReading, around: Surroundings): QuantityReading {
  const hedge = findFarHedge(around.clause);
  if (hedge === null) return reading;
  const nounStart = around.clauseStart + hedge.end;
  const between = wordsBefore(around).filter(({ start }) => start >= nounStart);
  return between.some(({ kind }) => kind === "verb") ? reading : bendBy(hedge, reading);
}
