import type { Fact } from "../../model/dataset";
import { METRICS } from "../../model/metric";

/** Words of two to twelve characters. */
const NAMES = /^[\u4e00-\u9fa5]{2,12}$/;

/** 转移安置, 受灾乡镇: what the numbers of a table count their header says in whole, unless a noun of prose says something else. */
export function withSubject(fact: Fact, header: string): Fact {
  const isTold =
    fact.subject !== null && (header.endsWith(fact.subject) || !header.includes(fact.subject));
  if (isTold || METRICS[fact.metric].countsOneThing || !NAMES.test(header)) return fact;
  return { ...fact, subject: header };
}
