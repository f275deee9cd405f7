// The day on which a report without a masthead says that it was told.
import type { IsoDate } from "../../../model/id";
import { readCalendarDate, toIsoDate } from "../../numbers/read-calendar-date";
import type { ReadText } from "../../sentence/read-text";
import { isDayOfTelling } from "./judge-time";

/** （2024年1月8日） below a title, 【文明办2022-07-06】, 2023年4月10日, in front of 公安局发布. */
const DATE =
  /(?:^|[\n(【])[^。,;:\n(【]{0,16}?((?:19|20)\d{2}(?:年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2}))([^()。,;:\n]{0,12}[)】\n])?/g;
const FARTHEST = 120;

/** `null` where nothing before a number, near the head of the report or of the text, tells it. */
export function datelineOf(
  { text }: ReadText,
  reportStart: number,
  until: number,
): IsoDate | null {
  for (const head of new Set([reportStart, 0]))
    for (const match of text.slice(head, Math.min(until, head + FARTHEST)).matchAll(DATE)) {
      const [whole, printed = "", closing] = match;
      const behind = head + match.index + whole.length;
      if (closing === undefined && !isDayOfTelling(text.slice(behind, behind + FARTHEST))) continue;
      return toIsoDate(readCalendarDate(printed) ?? { year: null, month: null, day: null });
    }
  return null;
}
