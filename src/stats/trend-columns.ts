import type { Issue } from "../model/dataset";
import { groupBy } from "../model/group-by";
import type { IsoDate, IssueId } from "../model/id";
import { TIME_STEPS, type TimeStep } from "../model/views";
import { dayNumber, firstOfMonth, monthNumber } from "./calendar-days";
import { compareText } from "./compare-facts";

/** A stretch of time, with the issues that came out in it; a month between two others has a column though it has no issue. */
export interface TrendColumn {
  /** First day. */
  readonly from: IsoDate;
  /** Where it begins and ends, in days since 1970; the end is no part of it. */
  readonly start: number;
  readonly end: number;
  readonly issueIds: readonly IssueId[];
}

export interface StepChoice {
  readonly step: TimeStep;
  /** The finest step that stays legible. */
  readonly automatic: TimeStep;
  /** Steps that give more than one column and not too many to be told apart. */
  readonly offered: readonly TimeStep[];
}

/** More columns than this are parted more coarsely unless they are asked for. */
const LEGIBLE = 40;
/** More columns than this are one blur in a small panel. */
const MOST = 130;
const MONTHS: Readonly<Record<Exclude<TimeStep, "issue">, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
};

/** The step asked for, if it can be drawn, else the automatic one. */
export function chooseStep(issues: readonly Issue[], asked: TimeStep | null): StepChoice {
  const days = daysOf(issues);
  const sizes = TIME_STEPS.map((step) => ({ step, size: countColumns(days, step) }));
  const drawn = sizes.filter(({ size }) => size > 1 && size <= MOST);
  const offered = drawn.map(({ step }) => step);
  const automatic = drawn.find(({ size }) => size <= LEGIBLE)?.step ?? offered.at(-1) ?? "year";
  return { step: asked && offered.includes(asked) ? asked : automatic, automatic, offered };
}

/** Columns from the first to the last dated issue: a day with issues each, or every month, quarter or year. */
export function trendColumns(issues: readonly Issue[], step: TimeStep): TrendColumn[] {
  const byDay = groupBy(
    issues.filter(({ date }) => date !== null),
    ({ date }) => date ?? "",
  );
  const days = [...byDay.keys()].sort(compareText);
  if (step === "issue") return dayColumns(days, (day) => idsOf(byDay.get(day)));
  const byUnit = groupBy(days, (day) => unitOf(day, step));
  const [first = 0, last = -1] = endsOf(days, step);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const from = firstDayOf(first + index, step);
    const own = byUnit.get(first + index) ?? [];
    return {
      from,
      start: dayNumber(from),
      end: dayNumber(firstDayOf(first + index + 1, step)),
      issueIds: own.flatMap((day) => idsOf(byDay.get(day))),
    };
  });
}

/** In which column an issue stands. */
export function indexColumns(columns: readonly TrendColumn[]): ReadonlyMap<IssueId, number> {
  const columnOf = new Map<IssueId, number>();
  columns.forEach(({ issueIds }, index) => {
    for (const id of issueIds) columnOf.set(id, index);
  });
  return columnOf;
}

/** Days of the issues, each once, oldest first. */
export function daysOf(issues: readonly Issue[]): IsoDate[] {
  return [...new Set(issues.flatMap(({ date }) => date ?? []))].sort(compareText);
}

/** A day is as wide as the usual stretch between two issues, and never reaches over the next: a longer pause stays empty. */
function dayColumns(
  days: readonly IsoDate[],
  idsAt: (day: IsoDate) => readonly IssueId[],
): TrendColumn[] {
  const starts = days.map(dayNumber);
  const pauses = starts.slice(1).map((start, index) => start - (starts[index] ?? start));
  const usual = [...pauses].sort((a, b) => a - b)[Math.floor(pauses.length / 2)] ?? 1;
  return days.map((from, index) => {
    const start = starts[index] ?? 0;
    return {
      from,
      start,
      end: start + Math.min(usual, pauses[index] ?? usual),
      issueIds: idsAt(from),
    };
  });
}

function countColumns(days: readonly IsoDate[], step: TimeStep): number {
  if (step === "issue") return days.length;
  const [first = 0, last = -1] = endsOf(days, step);
  return last - first + 1;
}

/** Numbers of the first and the last unit; nothing where there is no day. */
function endsOf(days: readonly IsoDate[], step: Exclude<TimeStep, "issue">): number[] {
  const last = days.at(-1);
  return days[0] && last ? [unitOf(days[0], step), unitOf(last, step)] : [];
}

/** Running number of the month, quarter or year of a day. */
function unitOf(day: IsoDate, step: Exclude<TimeStep, "issue">): number {
  return Math.floor(monthNumber(day) / MONTHS[step]);
}

function firstDayOf(unit: number, step: Exclude<TimeStep, "issue">): IsoDate {
  return firstOfMonth(unit * MONTHS[step]);
}

function idsOf(issues: readonly Issue[] = []): IssueId[] {
  return issues.map(({ id }) => id);
}
