import type { Fact, Period } from "../../model/dataset";
import type { MetricId } from "../../model/metric";
import type { Surroundings } from "../sentence/look-around";
import type { ReadText } from "../sentence/read-text";
import { type Days, isNextDay, UNTOLD } from "../sentence/times/calendar";
import type { ItemFrame } from "./item-frame";
import { datelineOf } from "./period/dateline";
import { findGoverning } from "./period/find-governing";
import { type Known, tellPeriod } from "./period/tell-period";
import { timesFor } from "./period/times-in-row";

/** What there is, whatever was done meanwhile. */
const STANDING: ReadonlySet<MetricId> = new Set<MetricId>(["population", "registered_volunteers"]);

/** 发展会员1480名: that so many came was done, and those among them came with them. */
const CAME =
  /(?:发展|新增|新登记|新注册|新发展|吸纳|招收)[^,;。\d]{0,10}(?:\d[^;。]*其中[^;。]*)?$/;

/** 特困供养人员785人, 其中集中供养202人: who is kept is counted for the time that they are paid for, unless they are said to be there (现有). */
const KEPT = /(?:低保|五保|特困|供养|优抚|救助|救济)[^,;。有\d]{0,8}$/;

/** 上半年，11个实践所共办课60场: where it was done, and they stand in any year. */
const SEATS: ReadonlySet<MetricId> = new Set<MetricId>([
  "centers",
  "practice_posts",
  "practice_stations",
]);
const MADE = /建|打造|设立|挂牌|揭牌|新增|提升|创|评|获|全部/;

/** 上周四到本周二 */
const UP_TO = /^[至到]$/;

const PLANS = /^[^。!?\n]*?(?:计划|拟|预计|将[于在举开])/;

/** The time that a number covers, by the words around it and before it; `null` where none is said. */
export function readPeriod(
  read: ReadText,
  around: Surroundings,
  { issueDate, start, headlineEnd }: Pick<ItemFrame, "issueDate" | "start" | "headlineEnd">,
  { metric, planned }: Pick<Fact, "metric" | "planned">,
): Period | null {
  const known = {
    issueDate: issueDate ?? datelineOf(read, start, around.start),
    isPlanned: planned,
    isStanding:
      STANDING.has(metric) && !CAME.test(around.sentence) && !KEPT.test(around.heard.clause),
    reportStart: start,
    textStart: around.start >= headlineEnd ? headlineEnd : start,
  };
  const index = findGoverning(read, around, known);
  if (index === null) return null;
  const [first, last] = timesFor(read, around, index);
  const time = read.times[last];
  if (SEATS.has(metric) && time?.kind !== "end" && !MADE.test(around.heard.clause)) return null;
  // 11月计划举办巡讲12场;表彰30名: what follows is planned as well.
  const isPlanned = planned || PLANS.test(read.text.slice(time?.end, around.start));
  const told = { ...known, isPlanned };
  const period = tellPeriod(read, last, told);
  return first === last ? period : joinPeriods(read, first, last, told);
}

/** From the first day of times that follow each other to the last; 6月至8月汛期 has the days of the one that tells any. */
function joinPeriods(read: ReadText, first: number, last: number, known: Known): Period {
  const opening = Math.max(read.times[first]?.start ?? 0, known.textStart);
  const words = read.text.slice(opening, read.times[last]?.end);
  let joined: Days = UNTOLD;
  for (let index = first; index <= last; index += 1) {
    const next = tellPeriod(read, index, known) ?? UNTOLD;
    const between = read.text.slice(read.times[index - 1]?.end, read.times[index]?.start);
    const both = index === first ? next : together(joined, next, UP_TO.test(between));
    if (both === null) return { ...UNTOLD, words };
    joined = both;
  }
  return { start: joined.start, end: joined.end, words };
}

/** `null` where there is a gap between them. */
function together(joined: Days, next: Days, isUpTo: boolean): Days | null {
  if (joined.start === null && joined.end === null) return isUpTo ? UNTOLD : next;
  const isNext =
    isUpTo || (next.start !== null && joined.end !== null && isNextDay(joined.end, next.start));
  if (isNext) return { start: joined.start, end: next.end };
  return next.start === null ? joined : null;
}
