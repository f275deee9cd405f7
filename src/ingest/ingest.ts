import type { Fact, Issue, Item } from "../model/dataset";

import type { Ledger } from "../model/ledger";
import type { Trace } from "./facts/judge-mentions";
import { partIssues } from "./layout/issue-part";
import type { IngestInput, NameIssue, Names } from "./layout/make-issue";
import { type IssueReading, readIssue } from "./layout/read-issue";
import { type IssueKey, isSameIssue, seriesLetters } from "./layout/same-issue";
import { coverTables } from "./layout/tables/cover-tables";
import { readText } from "./sentence/read-text";
import { makeLegible } from "./text/legible";

/** Everything read from one text; `ledgers` has one entry an issue, in the same order. */
export interface Ingested {
  readonly issues: readonly Issue[];
  readonly items: readonly Item[];
  readonly facts: readonly Fact[];
  readonly ledgers: readonly Ledger[];
}

/** Reads a text: bulletins, their reports, the facts in them, and the reason for every other numeral. `nameIssue` knows what else the issues have to be told from. */
export function ingestText(
  input: IngestInput,
  nameIssue: NameIssue = String,
  trace?: Trace,
): Ingested {
  const { raw } = input;
  const legible = makeLegible(raw);
  const parts = partIssues(raw, legible);
  const tables = parts.flatMap((part) => part.tables);
  const read = readText(raw, coverTables(legible, tables));
  const names: Names = { ids: new Map(), nameIssue };
  const earlier: Issue[] = [];
  const readings = parts.map((part) => {
    const reading = readIssue(read, part, input, names, trace);
    const isRepeated = earlier.some((issue) => isSameIssue(toKey(issue), toKey(reading.issue)));
    earlier.push(reading.issue);
    return isRepeated ? admitRepeated(reading) : reading;
  });
  return {
    issues: readings.map(({ issue }) => issue),
    items: readings.flatMap(({ items }) => items),
    facts: readings.flatMap(({ facts }) => facts),
    ledgers: readings.map(({ ledger }) => ledger),
  };
}

function toKey({ series, ...issue }: Issue): IssueKey {
  return { ...issue, series: seriesLetters(series) };
}

/** Two copies of one issue in a file would count twice; which of them is right, a person has to say. */
function admitRepeated({ ledger, ...reading }: IssueReading): IssueReading {
  const problem = { kind: "repeated_issue", itemId: null, selector: null } as const;
  return { ...reading, ledger: { ...ledger, problems: [problem, ...ledger.problems] } };
}

/** Whether anything above the first report told which bulletin this is. */
export function hasMasthead({ number, serial, date, publisher, series }: Issue): boolean {
  return [number, serial, date, publisher, series].some((part) => part !== null);
}
