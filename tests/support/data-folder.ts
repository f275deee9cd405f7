import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect } from "vitest";
import type { Dataset } from "../../src/model/dataset";
import { ledgerPath } from "../../src/model/ledger-path";
import { parseDataset } from "../../src/model/parse-dataset";
import { parseLedger } from "../../src/model/parse-ledger";
import { matchesSelector } from "../../src/model/selector";

/** Every file below a folder with a digest of its bytes. */
export function snapshot(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [relative(folder, file), digest(readFileSync(file))]),
  );
}

/** Doubts a data folder as a whole: the dataset parses, all its files are there, and they say what it says they say. */
export function expectWhole(folder: string): Dataset {
  const { dataset, problems } = parseDataset(
    JSON.parse(readFileSync(join(folder, "dataset.json"), "utf-8")),
  );
  expect(problems).toEqual([]);
  const rawByIssue = new Map<string, string>();
  for (const issue of dataset.issues) {
    const bytes = readFileSync(join(folder, issue.text.path));
    expect(digest(bytes)).toBe(issue.text.sha256);
    const raw = new TextDecoder(issue.text.encoding, { ignoreBOM: true }).decode(bytes);
    rawByIssue.set(issue.id, raw);
    expectLedger(folder, ledgerPath(issue), issue.id, raw);
  }
  const issueIdByItem = new Map(dataset.items.map(({ id, issueId }) => [id, issueId]));
  for (const { id, itemId, selector } of dataset.facts) {
    const raw = rawByIssue.get(issueIdByItem.get(itemId) ?? "") ?? "";
    expect(matchesSelector(raw, selector), id).toBe(true);
  }
  return dataset;
}

function expectLedger(folder: string, path: string, issueId: string, raw: string): void {
  expect(existsSync(join(folder, path)), path).toBe(true);
  const ledger = parseLedger(JSON.parse(readFileSync(join(folder, path), "utf-8")));
  expect(ledger.issueId).toBe(issueId);
  for (const { selector } of ledger.rejected) {
    expect(matchesSelector(raw, selector), `${path}: ${selector.exact}`).toBe(true);
  }
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
