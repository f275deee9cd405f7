import type { Ingested } from "../../../src/ingest/ingest";

/** All that a reading says, a line each; what is only said beside it (`rule`) is left out. */
export function describeReading({ issues, items, facts, ledgers }: Ingested): string[] {
  const lines = (kind: string, list: readonly object[]) =>
    list.map((entry) => `${kind} ${JSON.stringify({ ...entry, rule: undefined })}`);
  return [
    ...lines("issue", issues),
    ...lines("item", items),
    ...lines("fact", facts),
    ...ledgers.flatMap((ledger) => lines("rejected", ledger.rejected)),
    ...ledgers.flatMap((ledger) => lines("problem", ledger.problems)),
  ];
}
