import type { Fact, Issue, Item } from "../model/dataset";
import type { Ledger, Rejected } from "../model/ledger";
import { judgeMentions, type Trace } from "./facts/judge-mentions";
import { findItems } from "./layout/find-items";
import { findProblems } from "./layout/find-problems";
import { type IngestInput, makeIssue, type NameIssue, type Names } from "./layout/make-issue";
import { mentionsWithin, rejectFurniture } from "./layout/page-numbers";
import { type PrintedBulletin, readBulletins } from "./layout/read-bulletins";
import { type ReadText, readText } from "./sentence/read-text";
import { fold } from "./text/fold";

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
  const folded = fold(input.raw);
  const bulletins = readBulletins(folded.legible, input.raw.length);
  const read = readText(input.raw, folded, bulletins);
  const names: Names = { ids: new Map(), issues: [], nameIssue };
  const readings = bulletins.map((bulletin) => readIssue(read, bulletin, input, names, trace));
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
  bulletin: PrintedBulletin,
  input: IngestInput,
  names: Names,
  trace: Trace | undefined,
): IssueReading {
  const { masthead, lines } = bulletin;
  const { issue, isRepeated } = makeIssue(masthead, lines, input, names);
  const found = findItems(read, bulletin, issue);
  const mentions = mentionsWithin(read, bulletin);
  const { facts, rejected } = judgeMentions(read, mentions, found, trace);
  const pages = rejectFurniture(read, bulletin, mentions);
  const ledger = pages.length > 0 ? inOrder([...rejected, ...pages]) : rejected;
  const problems = findProblems({ ...masthead, isRepeated }, found, facts, ledger);
  return {
    issue,
    items: found.map(({ item }) => item),
    facts,
    ledger: { issueId: issue.id, rejected: ledger, problems },
  };
}

function inOrder(rejected: readonly Rejected[]): readonly Rejected[] {
  return rejected.toSorted((a, b) => a.selector.start - b.selector.start);
}
