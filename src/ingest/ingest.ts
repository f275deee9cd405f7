import type { Fact, Issue, Item } from "../model/dataset";
import type { Ledger } from "../model/ledger";
import { judgeMentions, type Trace } from "./facts/judge-mentions";
import { findItems } from "./layout/find-items";
import { findProblems } from "./layout/find-problems";
import { type Line, splitLines } from "./layout/lines";
import { type IngestInput, makeIssue, type NameIssue, type Names } from "./layout/make-issue";
import { readMasthead } from "./layout/read-masthead";
import { withSignature } from "./layout/read-signature";
import { splitIssues } from "./layout/split-issues";
import type { Mention } from "./numbers/find-mentions";
import { firstAt, firstFoldedAt, type ReadText, readText } from "./sentence/read-text";

/** Everything read from one text; `ledgers` has one entry an issue, in the same order. */
export interface Ingested {
  readonly issues: readonly Issue[];
  readonly items: readonly Item[];
  readonly facts: readonly Fact[];
  readonly ledgers: readonly Ledger[];
}

interface IssueReading {
  readonly issue: Issue;
  readonly items: readonly Item[];
  readonly facts: readonly Fact[];
  readonly ledger: Ledger;
}

/** Reads a text: bulletins, their reports, the facts in them, and the reason for every other numeral. `nameIssue` knows what else the issues have to be told from. */
export function ingestText(
  input: IngestInput,
  nameIssue: NameIssue = String,
  trace?: Trace,
): Ingested {
  const read = readText(input.raw);
  const parts = splitIssues(splitLines(input.raw));
  const ids = new Map<string, number>();
  const readings = parts.map((lines, index) => {
    const end = parts[index + 1]?.[0]?.start ?? input.raw.length;
    return readIssue(
      read,
      lines,
      { start: index === 0 ? 0 : (lines[0]?.start ?? 0), end },
      input,
      {
        ids,
        nameIssue,
      },
      trace,
    );
  });
  return {
    issues: readings.map(({ issue }) => issue),
    items: readings.flatMap(({ items }) => items),
    facts: readings.flatMap(({ facts }) => facts),
    ledgers: readings.map(({ ledger }) => ledger),
  };
}

/** Whether anything above the first report told which bulletin this is. */
export function hasMasthead({ number, serial, date, publisher, series }: Issue): boolean {
  return [number, serial, date, publisher, series].some((part) => part !== null);
}

function readIssue(
  read: ReadText,
  lines: readonly Line[],
  range: { readonly start: number; readonly end: number },
  input: IngestInput,
  names: Names,
  trace: Trace | undefined,
): IssueReading {
  const masthead = withSignature(readMasthead(lines), lines);
  const issue = makeIssue(masthead, lines, input, names);
  const found = findItems(read, lines, masthead, issue);
  const mentions = mentionsIn(read, range);
  const { facts, rejected } = judgeMentions(read, mentions, found, trace);
  const pages = read.folded.pageNumbers.filter(
    ({ start }) => range.start <= start && start < range.end && !isInMention(read, mentions, start),
  );
  for (const { start, end } of pages) {
    const selector = { start, end, exact: input.raw.slice(start, end) };
    rejected.push({ itemId: null, reason: "ordinal", rule: "layout/page-number", selector });
  }
  if (pages.length > 0) rejected.sort((a, b) => a.selector.start - b.selector.start);
  const problems = findProblems(masthead, found, facts, rejected);
  return {
    issue,
    items: found.map(({ item }) => item),
    facts,
    ledger: { issueId: issue.id, rejected, problems },
  };
}

function mentionsIn(
  read: ReadText,
  range: { readonly start: number; readonly end: number },
): readonly Mention[] {
  const indexAt = (rawOffset: number) => firstAt(read.mentions, firstFoldedAt(read, rawOffset));
  return read.mentions.slice(indexAt(range.start), indexAt(range.end));
}

/** A page number between the figures of a number is covered by its span. */
function isInMention(read: ReadText, mentions: readonly Mention[], rawOffset: number): boolean {
  const before = mentions[firstAt(mentions, firstFoldedAt(read, rawOffset)) - 1];
  return before !== undefined && read.folded.endAt(before.end) > rawOffset;
}
