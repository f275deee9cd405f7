import type { Issue, SourceText } from "../../model/dataset";
import type { IssueId } from "../../model/id";
import type { Line } from "./lines";
import type { Masthead } from "./read-masthead";
import { type IssueKey, isSameIssue, seriesLetters } from "./same-issue";

/** A text with what its file says about it. */
export interface IngestInput {
  readonly raw: string;
  readonly sha256: string;
  readonly encoding: SourceText["encoding"];
}

/** The id of an issue with a running number, which other series may use as well. */
export type NameIssue = (serial: number, series: string | null) => IssueId;

/** The ids that a text has given so far, and what gives the next. */
export interface Names {
  /** With the number of issues that have wanted the id; a file may hold thousands of them. */
  readonly ids: Map<IssueId, number>;
  readonly issues: Issue[];
  readonly nameIssue: NameIssue;
}

interface MadeIssue {
  readonly issue: Issue;
  /** The text holds the same issue once more, above this one. */
  readonly isRepeated: boolean;
}

/** The issue that a masthead names, under an id that no other of the text has. */
export function makeIssue(
  { number, serial, series, date, publisher }: Masthead,
  lines: readonly Line[],
  { raw, sha256, encoding }: IngestInput,
  { ids, issues, nameIssue }: Names,
): MadeIssue {
  const own = serial === null ? `text-${sha256.slice(0, 8)}` : nameIssue(serial, series);
  let id = own;
  let copy = ids.get(own) ?? 1;
  for (; ids.has(id); copy += 1) id = `${own}-${copy + 1}`;
  ids.set(own, copy).set(id, ids.get(id) ?? 1);
  const first = ids.keys().next().value ?? id;
  const path = `texts/${lines.length === 0 ? id : first}.txt`;
  const text = { path, sha256, length: raw.length, encoding };
  const issue: Issue = { id, series, number, serial, date, publisher, text };
  const isRepeated = issues.some((earlier) => isSameIssue(keyOf(earlier), keyOf(issue)));
  issues.push(issue);
  return { issue, isRepeated };
}

function keyOf({ series, ...issue }: Issue): IssueKey {
  return { ...issue, series: seriesLetters(series) };
}
