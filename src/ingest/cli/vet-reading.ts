import type { Fact } from "../../model/dataset";
import type { Ledger } from "../../model/ledger";
import { parseDataset } from "../../model/parse-dataset";
import type { Ingested } from "../ingest";

/**
 * Doubts a reading as its later readers will. A fact that they would set aside goes to the ledger as unread;
 * throws a DatasetError where issues or items cannot be trusted.
 */
export function vetReading(ingested: Ingested): Ingested {
  const { issues, items, facts, ledgers } = ingested;
  const head = { version: 1, dataVersion: "", synthetic: false };
  const { dataset, problems } = parseDataset({ ...head, issues, items, facts });
  if (problems.length === 0) return ingested;
  const soundIds = new Set(dataset.facts.map(({ id }) => id));
  const faulty = facts.filter(({ id }) => !soundIds.has(id));
  const issueIdByItem = new Map(items.map(({ id, issueId }) => [id, issueId]));
  return {
    issues,
    items,
    facts: facts.filter(({ id }) => soundIds.has(id)),
    ledgers: ledgers.map((ledger) =>
      admit(
        ledger,
        faulty.filter(({ itemId }) => issueIdByItem.get(itemId) === ledger.issueId),
      ),
    ),
  };
}

function admit({ issueId, rejected, problems }: Ledger, faulty: readonly Fact[]): Ledger {
  return {
    issueId,
    rejected: [
      ...rejected,
      ...faulty.map(({ itemId, selector }) => ({
        itemId,
        reason: "unread" as const,
        rule: "doubt/not-located",
        selector,
      })),
    ].sort((a, b) => a.selector.start - b.selector.start),
    problems: [
      ...problems,
      ...faulty.map(({ itemId, selector }) => ({
        kind: "unread_numeral" as const,
        itemId,
        selector,
      })),
    ],
  };
}
