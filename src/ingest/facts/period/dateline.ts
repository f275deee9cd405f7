// The day on which a report without a masthead says that it was told.
import type { IsoDate } from "../../../model/id";
import { readCalendarDate, toIsoDate } from "../../numbers/read-calendar-date";
import type { ReadText } from "../../sentence/read-text";
import type { FoldedOffset } from "../../text/offset";
import { isDayOfTelling } from "./judge-time";

/** （2024年1月8日） below a title, 【文明办 2022-07-06】, 第12号 2024年5月20日, 2023年4月10日, in front of 公安局发布. */
const DATE =
  /(?:^|[\n(【])[^。,;\n(【]{0,24}?((?:19|20)\d{2}(?:年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2}))((?:\s*\d{1,2}:\d{2})?[^()。,;:\n]{0,12}[)】\n])?/g;
const FARTHEST = 160;

/** `null` where nothing before a number, near the head of the report or of the text, tells it. */
export function datelineOf(
  { raw, folded }: ReadText,
  reportStart: FoldedOffset,
  until: FoldedOffset,
): IsoDate | null {
  // As it is printed: the fold may join a masthead to what stands below it.
  for (const head of new Set([folded.startAt(reportStart), 0])) {
    const end = Math.min(folded.startAt(until), head + FARTHEST);
    const printed = raw.slice(head, end).normalize("NFKC");
    for (const match of printed.matchAll(DATE)) {
      const [whole, date = "", closing] = match;
      const behind = printed.slice(match.index + whole.length);
      if (closing === undefined && !isDayOfTelling(behind)) continue;
      return toIsoDate(readCalendarDate(date) ?? { year: null, month: null, day: null });
    }
  }
  return null;
}
