import type { IsoDate } from "../../model/id";
import { dateWords } from "../../ui/date-words";
import type { TrendText } from "./trend-text";
import type { TrendView } from "./trend-view";

/** What a column is called: a day, a month, a quarter or a year. */
export function columnWords(text: TrendText, { columns, step }: TrendView, index: number): string {
  return timeWords(text, columns[index]?.from ?? "", step);
}

function timeWords(text: TrendText, day: IsoDate, step: TrendView["step"]): string {
  const { time } = text.trend;
  const [year = 0, month = 0] = day.split("-").map(Number);
  switch (step) {
    case "issue":
      return dateWords(text, day);
    case "month":
      return time.month(year, month);
    case "quarter":
      return time.quarter(year, Math.ceil(month / 3));
    case "year":
      return time.year(year);
    default:
      return step satisfies never;
  }
}
