import type { Fact } from "../../model/dataset";
import { METRICS } from "../../model/metric";

/** Words of two to twelve characters. */
const NAMES = /^[\u4e00-\u9fa5]{2,12}$/;

/** 转移安置: where no noun of prose says what the numbers of a table count, the words of their header do. */
export function withSubject(fact: Fact, header: string): Fact {
  const isTold = fact.subject !== null || METRICS[fact.metric].countsOneThing;
  return isTold || !NAMES.test(header) ? fact : { ...fact, subject: header };
}
