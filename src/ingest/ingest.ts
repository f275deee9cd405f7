import type { Fact, Issue, Item } from "../model/dataset";

import type { Ledger } from "../model/ledger";
import type { Trace } from "./facts/judge-mentions";
import type { IngestInput, NameIssue, Names } from "./layout/make-issue";
import { readBulletins } from "./layout/read-bulletins";
import { readIssue } from "./layout/read-issue";
import { coverTables } from "./layout/tables/cover-tables";
import { readText } from "./sentence/read-text";
import { fold } from "./text/fold";
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
  const bulletins = readBulletins(raw, legible);
  const tables = bulletins.flatMap((bulletin) => bulletin.tables);
  const read = readText(raw, fold(raw, coverTables(legible, tables)), bulletins);
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
