import type { Issue } from "../model/dataset";
import type { IsoDate } from "../model/id";
import type { Text } from "./text/text";

/** Which issues a view rests on: the one issue by name, several by their number and dates. */
export function sourceWords(text: Text, issues: readonly Issue[]): string {
  const [first] = issues;
  if (!first) return "";
  const series = first.series ?? "";
  if (issues.length === 1) {
    const name = text.filter.issueName(first.number, first.serial, first.id);
    const date = first.date === null ? null : unbroken(first.date);
    return text.compare.source([`${series} ${name}`.trim(), date].filter(Boolean).join(", "));
  }
  const dates = issues.flatMap(({ date }) => (date === null ? [] : [unbroken(date)])).sort();
  const span = dates.length > 0 ? `${dates[0]} – ${dates.at(-1)}` : text.app.undated;
  return text.compare.source(`${series} × ${issues.length}, ${span}`);
}

/** A date is one word: its hyphens are no places to break a line at. */
export function unbroken(date: IsoDate): string {
  return date.replaceAll("-", "\u2011");
}
