import type { Fact, Issue, Item, SourceText } from "../model/dataset";
import type { IssueId } from "../model/id";
import type { Ledger, Rejected, RejectReason } from "../model/ledger";
import type { ItemFrame } from "./facts/item-frame";
import type { MadeFact } from "./facts/make-fact";
import { makeRejected } from "./facts/make-rejected";
import { type Foregoing, readVerdict } from "./facts/read-verdict";
import { findItems, firstFoldedAt, type PlacedItem } from "./layout/find-items";
import { findProblems } from "./layout/find-problems";
import { type Line, splitLines } from "./layout/lines";
import { type Masthead, readMasthead } from "./layout/read-masthead";
import { readSignature } from "./layout/read-signature";
import { splitIssues } from "./layout/split-issues";
import type { Mention } from "./numbers/find-mentions";
import type { Judgement } from "./rules/judge";
import type { Surroundings } from "./sentence/look-around";
import { firstAt, type ReadText, readText } from "./sentence/read-text";

/** A text with what its file says about it. */
export interface IngestInput {
  readonly raw: string;
  readonly sha256: string;
  readonly encoding: SourceText["encoding"];
}

/** Everything read from one text; `ledgers` has one entry an issue, in the same order. */
export interface Ingested {
  readonly issues: readonly Issue[];
  readonly items: readonly Item[];
  readonly facts: readonly Fact[];
  readonly ledgers: readonly Ledger[];
}

/** The id of an issue with a running number, which other series may use as well. */
export type NameIssue = (serial: number, series: string | null) => IssueId;

/** The ids that a text has given so far, and what gives the next. */
interface Names {
  /** With the number of issues that have wanted the id; a file may hold thousands of them. */
  readonly ids: Map<IssueId, number>;
  readonly nameIssue: NameIssue;
}

/** Is told of each numeral what was decided; `around` where the words around it were asked. */
export type Trace = (
  mention: Mention,
  verdict: (MadeFact | Judgement) & { readonly around?: Surroundings },
) => void;

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

/** What no masthead says, the signature at the foot may. */
function withSignature(masthead: Masthead, lines: readonly Line[]): Masthead {
  const signature = readSignature(lines);
  if (signature === null) return masthead;
  const { date, publisher } = masthead;
  return {
    ...masthead,
    date: date ?? signature.date,
    publisher: publisher ?? signature.office,
  };
}

function makeIssue(
  { number, serial, series, date, publisher }: Masthead,
  lines: readonly Line[],
  { raw, sha256, encoding }: IngestInput,
  { ids, nameIssue }: Names,
): Issue {
  const own = serial === null ? `text-${sha256.slice(0, 8)}` : nameIssue(serial, series);
  let id = own;
  let copy = ids.get(own) ?? 1;
  for (; ids.has(id); copy += 1) id = `${own}-${copy + 1}`;
  ids.set(own, copy).set(id, ids.get(id) ?? 1);
  const first = ids.keys().next().value ?? id;
  const path = `texts/${lines.length === 0 ? id : first}.txt`;
  return {
    id,
    series,
    number,
    serial,
    date,
    publisher,
    text: { path, sha256, length: raw.length, encoding },
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

/** Mentions and reports stand in the same order, so that each report is met once. */
function judgeMentions(
  read: ReadText,
  mentions: readonly Mention[],
  items: readonly PlacedItem[],
  trace: Trace | undefined,
): { readonly facts: readonly Fact[]; readonly rejected: Rejected[] } {
  const facts: Fact[] = [];
  const rejected: Rejected[] = [];
  let next = 0;
  let ruleEnd: number | null = null;
  mentions.forEach((mention, index) => {
    const start = read.folded.startAt(mention.start);
    const end = read.folded.endAt(mention.end);
    while ((items[next]?.item.end ?? end) < end) next += 1;
    const found = items[next];
    const frame = found && found.item.start <= start ? found.frame : null;
    const verdict = isInSignOff(start, frame)
      ? ({ reason: "name", rule: "layout/sign-off" } as const)
      : judgeMention(read, mention, frame, { previous: facts.at(-1) ?? null, ruleEnd });
    trace?.(mention, verdict);
    if ("fact" in verdict) {
      facts.push(verdict.fact);
      ruleEnd = null;
    } else {
      if (verdict.reason === "rule") ruleEnd = mention.end;
      const limit = mentions[index + 1]?.start ?? read.text.length;
      rejected.push(makeRejected(read, mention, frame, verdict, limit));
    }
  });
  return { facts, rejected };
}

function judgeMention(
  read: ReadText,
  mention: Mention,
  frame: ItemFrame | null,
  foregoing: Foregoing,
) {
  if (mention.kind === "rejected") return mention;
  return frame
    ? readVerdict(read, mention, frame, foregoing)
    : { reason: reasonOutside(mention.reading.unitClass), rule: "layout/outside" };
}

/** Outside the reports stand dates, issue numbers, print runs and telephone numbers, never counts of work. */
function reasonOutside(unitClass: string | null): RejectReason {
  if (unitClass === "day" || unitClass === "month" || unitClass === "year") return "date";
  return unitClass === "text" || unitClass === "edition" ? "ordinal" : "document_number";
}

/** Whoever signs a report is no count, whatever the name holds. */
function isInSignOff(start: number, frame: ItemFrame | null): boolean {
  return frame !== null && start >= frame.signOffStart;
}
