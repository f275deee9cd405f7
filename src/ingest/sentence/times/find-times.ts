import { PatternTable } from "../../engine/pattern-table";
import { foldedOffset } from "../../text/offset";
import type { PlaceMention } from "../place";
import { NAMED_TIMES } from "./named-times";
import { NEAR_DAYS } from "./near-days";
import { findPhrases } from "./phrases";
import { QUARTERS } from "./quarters";
import { RELATIVE_TIMES } from "./relative-times";
import { STRETCHES } from "./stretches";
import type { Time, TimeKind, TimeRow } from "./time";

/** All kinds of printed time. */
export const TIME_ROWS: readonly TimeRow[] = [
  ...STRETCHES,
  ...QUARTERS,
  ...RELATIVE_TIMES,
  ...NEAR_DAYS,
  ...NAMED_TIMES,
];

/** Finds the words that say when; of two that overlap the longer one stands. */
export function findTimes(
  text: string,
  places: readonly PlaceMention[],
  patterns: PatternTable<TimeRow> = known,
): Time[] {
  const found: Time[] = [];
  for (let at = 0; at < text.length; ) {
    const time = timeAt(text, at, patterns);
    if (time) found.push(time);
    at = time?.end ?? at + 1;
  }
  const ends = new Set<number>(found.map(({ end }) => end));
  const phrases = findPhrases(text, places, (end) => ends.has(end));
  return phrases.length === 0 ? found : withPhrases([...found, ...phrases]);
}

/** Makes rows ready to be tried at each place of a text. */
export function tableOf(rows: readonly TimeRow[]): PatternTable<TimeRow> {
  return new PatternTable(rows.map((row) => ({ ...row, regex: new RegExp(row.regex, "y") })));
}

const known = tableOf(TIME_ROWS);

function timeAt(text: string, at: number, patterns: PatternTable<TimeRow>): Time | null {
  let longest: RegExpExecArray | null = null;
  let row: TimeRow | null = null;
  for (const candidate of patterns.openAt(text, at)) {
    candidate.regex.lastIndex = at;
    const match = candidate.regex.exec(text);
    if (match && match[0].length > (longest?.[0].length ?? 0)) {
      longest = match;
      row = candidate;
    }
  }
  if (!longest || !row) return null;
  const { kind, toDays } = row;
  const match = longest;
  const [words] = match;
  return {
    kind,
    start: foldedOffset(at),
    end: foldedOffset(at + words.length),
    words,
    isAnaphor: false,
    toDays: (calendar) => toDays?.(match, calendar) ?? { start: null, end: null },
  };
}

/** 本月以来 runs from the first day of its month up to the bulletin, 国庆假期首日 has the first day only. */
function daysOf({ kind, words }: Time, { toDays }: Time): Time["toDays"] {
  const isFirst = words.endsWith("首日");
  if (kind !== "since" && !isFirst) return toDays;
  return (calendar) => {
    const { start } = toDays(calendar);
    return { start, end: isFirst ? start : calendar.issueDate };
  };
}

/** Times that tell the days of a phrase which holds them. */
const TELLING: ReadonlySet<TimeKind> = new Set<TimeKind>(["stretch", "event", "point"]);

/** A phrase takes the times that stand in it; a date among them still tells its days (3月1日至10日祭扫期间). */
function withPhrases(times: readonly Time[]): Time[] {
  const left: Time[] = [];
  for (const time of times.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = left.at(-1);
    if (!last || time.start >= last.end) left.push(time);
    else if (TELLING.has(time.kind)) left.splice(-1, 1, { ...last, toDays: daysOf(last, time) });
  }
  return left;
}
