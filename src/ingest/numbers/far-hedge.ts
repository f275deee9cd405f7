import { VERB_BEFORE_NOUN } from "../lexicon/hedges";
import { boundNumber } from "./interval";
import { type Hedge, hedgeBeforeAt } from "./read-hedge";
import type { QuantityReading } from "./read-quantity";

/** A hedge that bends a number beyond the noun between them (约有志愿者300名), and where its verb ends. */
export interface FarHedge extends Hedge {
  readonly end: number;
}

const LONGEST_NOUN = 8;
const LONGEST_HEDGE = 5;
const NOUN = /^[\p{Script=Han}“”]+$/u;

/** The far hedge of a number at the end of a clause, or `null`; offsets count in the clause. */
export function findFarHedge(clause: string): FarHedge | null {
  const first = Math.max(0, clause.length - LONGEST_NOUN - LONGEST_HEDGE);
  for (let at = clause.length - 1; at >= first; at -= 1) {
    const hedge = hedgeBeforeAt(clause, at);
    if (!hedge || !clause.slice(at, hedge.end).endsWith(VERB_BEFORE_NOUN)) continue;
    const noun = clause.slice(hedge.end);
    return noun.length <= LONGEST_NOUN && NOUN.test(noun) ? hedge : null;
  }
  return null;
}

/** What a number without a hedge of its own says with a far one. */
export function bendBy({ force, text }: Hedge, reading: QuantityReading): QuantityReading {
  if (reading.bound !== "exact") return reading;
  const { low, high, step } = reading.number;
  const interval = boundNumber({ low, high, step, kind: "plain" }, new Set([force]));
  return { ...reading, ...interval, marks: [text] };
}
