import type { Fact, Issue, Item } from "../../model/dataset";
import type { Ledger } from "../../model/ledger";
import { judgeMentions, type Trace } from "../facts/judge-mentions";
import type { ReadText } from "../sentence/read-text";
import { findItems } from "./find-items";
import { findProblems } from "./find-problems";
import { type IngestInput, makeIssue, type Names } from "./make-issue";
import { mentionsWithin, rejectFurniture } from "./page-numbers";
import type { PrintedBulletin } from "./read-bulletins";
import { readTables } from "./tables/read-tables";

export interface IssueReading {
  readonly issue: Issue;
  readonly items: readonly Item[];
  readonly facts: readonly Fact[];
  readonly ledger: Ledger;
}

/** Reads the reports of one bulletin, and the tables among them. */
export function readIssue(
  read: ReadText,
  bulletin: PrintedBulletin,
  input: IngestInput,
  names: Names,
  trace: Trace | undefined,
): IssueReading {
  const { lines, masthead } = bulletin;
  const { issue, isRepeated } = makeIssue(masthead, lines, input, names);
  const found = findItems(read, bulletin, issue);
  const mentions = mentionsWithin(read, bulletin);
  const prose = judgeMentions(read, mentions, found, trace);
  const inTables = readTables(read, bulletin, found, trace);
  const inCells = [...inTables.facts, ...inTables.rejected].map(({ selector }) => selector);
  const furniture = rejectFurniture(read, bulletin, mentions).filter(
    ({ selector }) =>
      !inCells.some(({ start, end }) => start < selector.end && selector.start < end),
  );
  const rejected = [...prose.rejected, ...furniture, ...inTables.rejected].toSorted(inOrder);
  const items = found.map((own, index) => ({ ...own, item: inTables.items[index] ?? own.item }));
  const problems = [
    ...findProblems({ ...masthead, isRepeated }, items, prose.facts, rejected),
    ...inTables.problems,
  ];
  return {
    issue,
    items: inTables.items,
    facts: [...prose.facts, ...inTables.facts].toSorted(inOrder),
    ledger: { issueId: issue.id, rejected, problems },
  };
}

type Quoted = Pick<Fact, "selector">;

function inOrder(one: Quoted, other: Quoted): number {
  return one.selector.start - other.selector.start;
}
