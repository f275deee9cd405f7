import type { Fact, Issue, Item, SourceText } from "../model/dataset";
import type { Ledger, Rejected, RejectReason } from "../model/ledger";
import type { Span } from "../model/selector";
import { findPlaces } from "./attribute/find-places";
import { findBody } from "./attribute/read-scope";
import type { Mention } from "./find-mentions";
import { type FoundItem, findProblems } from "./find-problems";
import { type Line, splitLines } from "./layout/lines";
import { type Masthead, readMasthead } from "./layout/read-masthead";
import { readSignature } from "./layout/read-signature";
import { splitIssues } from "./layout/split-issues";
import { type ItemSpan, splitItems, wholeItem } from "./layout/split-items";
import { NOTICE } from "./lexicon/layout-words";
import { makeRejected } from "./make-rejected";
import { placeItem } from "./place-item";
import { type ItemFrame, readVerdict } from "./read-facts";
import { type ReadText, readText } from "./read-text";

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

interface IssueReading {
  readonly issue: Issue;
  readonly items: readonly Item[];
  readonly facts: readonly Fact[];
  readonly ledger: Ledger;
}

/** Reads a text: bulletins, their reports, the facts in them, and the reason for every other numeral. */
export function ingestText(input: IngestInput): Ingested {
  const read = readText(input.raw);
  const parts = splitIssues(splitLines(input.raw));
  const ids = new Set<string>();
  const readings = parts.map((lines, index) => {
    const end = parts[index + 1]?.[0]?.start ?? input.raw.length;
    return readIssue(
      read,
      lines,
      { start: index === 0 ? 0 : (lines[0]?.start ?? 0), end },
      input,
      ids,
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
  ids: Set<string>,
): IssueReading {
  const masthead = withSignature(readMasthead(lines), lines);
  const issue = makeIssue(masthead, lines, input, ids);
  const found = findItems(read, lines, masthead, issue.id);
  const frames = found.map(({ item, span }) => makeFrame(read, item, span, issue));
  const facts: Fact[] = [];
  const rejected: Rejected[] = [];
  const mentions = mentionsIn(read, range);
  for (const [index, mention] of mentions.entries()) {
    const at = read.folded.toRaw(mention.start, mention.end);
    const frame =
      frames.find(({ span }) => span.start <= at.start && at.end <= span.end)?.frame ?? null;
    const verdict = isInSignOff(at, frame)
      ? ({ reason: "name" } as const)
      : judgeMention(read, mention, frame, facts.at(-1) ?? null);
    if ("fact" in verdict) facts.push(verdict.fact);
    else
      rejected.push(
        makeRejected(
          read,
          mention,
          frame,
          verdict.reason,
          mentions[index + 1]?.start ?? read.text.length,
        ),
      );
  }
  const pages = read.folded.pageNumbers.filter(
    ({ start }) => range.start <= start && start < range.end,
  );
  for (const { start, end } of pages) {
    const selector = { start, end, exact: input.raw.slice(start, end) };
    rejected.push({ itemId: null, reason: "ordinal", selector });
  }
  rejected.sort((a, b) => a.selector.start - b.selector.start);
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
  ids: Set<string>,
): Issue {
  const own = serial === null ? `text-${sha256.slice(0, 8)}` : String(serial);
  let id = own;
  for (let copy = 2; ids.has(id); copy += 1) id = `${own}-${copy}`;
  ids.add(id);
  const first = ids.values().next().value ?? id;
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

function findItems(
  read: ReadText,
  lines: readonly Line[],
  masthead: Masthead,
  issueId: string,
): (FoundItem & { readonly span: ItemSpan })[] {
  const body = lines.slice(masthead.lineCount);
  const isBulletin = masthead.number !== null || masthead.serial !== null;
  const whole = isBulletin ? null : wholeItem(body);
  const spans = isBulletin ? splitItems(body, leadingPlace) : whole ? [whole] : [];
  const fallback = [masthead.publisher, masthead.series].filter((name) => name !== null).join("，");
  return spans.map((span, index) => {
    const headline = read.raw.slice(span.headline.start, span.headline.end);
    const inside = read.places.filter(({ start, end }) => {
      const at = read.folded.toRaw(start, end);
      return at.start >= span.start && at.end <= span.end;
    });
    const { district, place, disagrees } = placeItem(
      fallback,
      span.section,
      headline,
      span.creditText,
      inside,
    );
    const item: Item = {
      id: `${issueId}/${index + 1}`,
      issueId,
      section: span.section,
      district,
      place,
      headline: headline.replace(/\s*[\n\f\r]+\s*/g, ""),
      creditText: span.creditText,
      start: span.start,
      end: span.end,
    };
    return { item, disagrees, span };
  });
}

function leadingPlace({ text }: Line): string | null {
  const place = findPlaces(text.slice(0, 20), [])[0];
  return place && place.start <= 3 && !place.isGoal ? place.name : null;
}

function makeFrame(
  read: ReadText,
  item: Item,
  span: ItemSpan,
  issue: Issue,
): { readonly span: ItemSpan; readonly frame: ItemFrame } {
  const headlineEnd = firstFoldedAt(read, span.headline.end);
  const { district, place, creditText } = item;
  const notice = read.text
    .slice(firstFoldedAt(read, span.start), firstFoldedAt(read, span.end))
    .search(NOTICE);
  const noticeStart =
    notice < 0 ? Number.POSITIVE_INFINITY : notice + firstFoldedAt(read, span.start);
  const body = findBody(item.headline) ?? null;
  const signOffStart = creditText === null ? item.end : item.end - creditText.length - 1;
  return {
    span,
    frame: {
      itemId: item.id,
      issueDate: issue.date,
      headlineEnd,
      signOffStart,
      noticeStart,
      body,
      district,
      place,
    },
  };
}

/** Folded offset of the first character at or after a raw offset. */
function firstFoldedAt({ folded, text }: ReadText, rawOffset: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (folded.toRaw(middle, middle + 1).start < rawOffset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mentionsIn(
  read: ReadText,
  range: { readonly start: number; readonly end: number },
): Mention[] {
  return read.mentions.filter((mention) => {
    const { start } = read.folded.toRaw(mention.start, mention.end);
    return range.start <= start && start < range.end;
  });
}

function judgeMention(
  read: ReadText,
  mention: Mention,
  frame: ItemFrame | null,
  previous: Fact | null,
) {
  if (mention.kind === "rejected") return { reason: mention.reason };
  return frame
    ? readVerdict(read, mention, frame, previous)
    : { reason: reasonOutside(mention.reading.unitClass) };
}

/** Outside the reports stand dates, issue numbers, print runs and telephone numbers, never counts of work. */
function reasonOutside(unitClass: string | null): RejectReason {
  if (unitClass === "day" || unitClass === "month" || unitClass === "year") return "date";
  return unitClass === "text" || unitClass === "edition" ? "ordinal" : "document_number";
}

/** Whoever signs a report is no count, whatever the name holds. */
function isInSignOff({ start }: Span, frame: ItemFrame | null): boolean {
  return frame !== null && start >= frame.signOffStart;
}
