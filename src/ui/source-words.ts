import type { Issue } from "../model/dataset";
import { dateSpan } from "../stats/date-span";
import { dateWords, daysWords } from "./date-words";
import { useIssueNames } from "./IssueNames";
import type { NameIssue } from "./name-issues";
import { useText } from "./TextProvider";
import type { Text } from "./text/text";

/** The source line of a view, in the reader's language. */
export function useSourceWords(issues: readonly Issue[]): string {
  return sourceWords(useText(), issues, useIssueNames());
}

/** Which issues a view rests on: the one issue by name, of several how many of each series, and their dates. */
export function sourceWords(text: Text, issues: readonly Issue[], nameOf: NameIssue): string {
  const [first] = issues;
  if (!first) return "";
  if (issues.length === 1) {
    const name = nameOf(first, { withSerial: true, beside: ["series", "date"] });
    const date = first.date === null ? null : dateWords(text, first.date);
    return text.compare.source(
      [`${first.series ?? ""} ${name}`.trim(), date].filter(Boolean).join(", "),
    );
  }
  const dates = dateSpan(issues.map(({ date }) => date));
  const span = dates ? daysWords(text, dates.from, dates.to) : text.app.undated;
  return text.compare.source(`${countSeries(text, issues)}, ${span}`);
}

/** Series with the number of their issues, the fullest first; the texts without a series come last. */
function countSeries(text: Text, issues: readonly Issue[]): string {
  const counts = new Map<string | null, number>();
  for (const { series } of issues) counts.set(series, (counts.get(series) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => Number(a === null) - Number(b === null) || n - m)
    .map(([series, count]) => `${series ?? text.compare.untitled} × ${count}`)
    .join(text.lang === "zh" ? "、" : ", ");
}
