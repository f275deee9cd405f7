import type { IsoDate } from "../model/id";
import { type CalendarPeriod, monthOf } from "../stats/calendar-period";
import type { Text } from "./text/text";

/** 2022年5月, 2022年第二季度, 2022年. */
export function periodWords({ app }: Text, period: CalendarPeriod): string {
  switch (period.kind) {
    case "year":
      return app.year(period.year);
    case "quarter":
      return app.quarterOf(period.year, period.quarter);
    case "month":
      return app.monthOf(period.year, period.month);
    default:
      return period satisfies never;
  }
}

/** A day without its year, where the year stands above it. */
export function monthDayWords({ app }: Text, day: IsoDate): string {
  return app.monthDay(monthOf(day), Number(day.slice(8)));
}
