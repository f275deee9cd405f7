// One issue may come twice under two ids: once with its running number and once without, or both times without.
import type { Issue } from "../../model/dataset";
import { isSameIssue } from "../layout/same-issue";
import { decode } from "../text/decode";
import { digestWords } from "./digest";
import { markSeries, type SeriesMark } from "./name-issue";

/** What is known of an issue that may be the twin of another. */
export interface TwinKey extends Pick<Issue, "id" | "date" | "serial" | "number" | "text"> {
  readonly series: SeriesMark;
  /** Digest of the words of its text; `undefined` until somebody asks, `null` where no text lies there. */
  words: string | null | undefined;
}

/** The bytes of a text of the dataset on disk. */
export type ReadText = (path: string) => Uint8Array | null;

/** What may be the same issue under another id and from another text: more than one where its number came again and it prints no year. Without a masthead only the words tell. */
export function findTwins<Known extends TwinKey>(
  known: Iterable<Known>,
  issue: Issue,
  words: string,
  readText: ReadText,
): Known[] {
  const key = { ...issue, series: markSeries(issue.series) };
  return [...known].filter((other) => {
    if (other.id === key.id || other.text.sha256 === key.text.sha256) return false;
    if (isSameIssue(other, key)) return true;
    return isUnnamed(other) && isUnnamed(key) && hasWords(other, words, readText);
  });
}

function isUnnamed({ series, serial }: Pick<TwinKey, "series" | "serial">): boolean {
  return series === null && serial === null;
}

/** Whether a text says the same, word for word. */
export function hasWords(known: TwinKey, words: string, readText: ReadText): boolean {
  if (known.words === undefined) {
    const bytes = readText(known.text.path);
    known.words = bytes && digestWords(decode(bytes).text);
  }
  return known.words === words;
}
