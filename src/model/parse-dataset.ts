import * as v from "valibot";
import { checkFact } from "./check-fact";
import type { Dataset, Fact, Issue, Item } from "./dataset";
import { DatasetError, type DatasetProblem } from "./dataset-error";
import { factSchema, issueSchema, itemSchema } from "./dataset-schema";
import type { FactId } from "./id";
import { parseOrThrow } from "./parse-or-throw";
import type { Span } from "./selector";
import { shapeFault } from "./shape-fault";
import { TakenSpans } from "./taken-spans";

export interface ParsedDataset {
  readonly dataset: Dataset;
  /** Facts that were set aside, each with its path and what is wrong; the rest of the dataset is sound. */
  readonly problems: readonly DatasetProblem[];
}

const headSchema = v.object({
  dataVersion: v.string(),
  synthetic: v.boolean(),
  issues: v.array(issueSchema),
  items: v.array(itemSchema),
  facts: v.array(v.unknown()),
});

/**
 * The door for `dataset.json`. Throws a DatasetError where issues or items cannot be trusted;
 * a faulty fact is set aside and reported, so that one bad line does not blank the dashboard.
 */
export function parseDataset(input: unknown): ParsedDataset {
  checkVersion(input);
  const head = parseOrThrow(headSchema, input);
  const issueById = indexById<Issue>("issues", head.issues);
  const itemById = indexById<Item>("items", head.items);
  checkItems(head.items, issueById);
  const { facts, problems } = sortFacts(head.facts, itemById);
  return { dataset: { version: 1, ...head, facts }, problems };
}

function checkVersion(input: unknown): void {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    throw new DatasetError("", { code: "notAnObject" });
  }
  const version = "version" in input ? input.version : undefined;
  if (version !== 1) {
    throw new DatasetError("version", { code: "version", found: JSON.stringify(version) ?? "–" });
  }
}

function checkItems(items: readonly Item[], issueById: ReadonlyMap<string, Issue>): void {
  items.forEach(({ issueId, start, end }, index) => {
    const issue = issueById.get(issueId);
    if (!issue) {
      throw new DatasetError(`items[${index}].issueId`, { code: "missingIssue", issueId });
    }
    const { length } = issue.text;
    if (start > end || end > length) {
      throw new DatasetError(`items[${index}]`, {
        code: "outside",
        start,
        end,
        from: 0,
        to: length,
      });
    }
  });
}

type OwnedSpan = Span & { readonly factId: FactId };

/** Keeps the sound facts and names what is wrong with the others; of two that overlap the later one goes. */
function sortFacts(
  candidates: readonly unknown[],
  itemById: ReadonlyMap<string, Item>,
): { facts: Fact[]; problems: DatasetProblem[] } {
  const facts: Fact[] = [];
  const problems: DatasetProblem[] = [];
  const seenIds = new Set<string>();
  const takenByIssue = new Map<string, TakenSpans<OwnedSpan>>();
  candidates.forEach((candidate, index) => {
    const path = `facts[${index}]`;
    const result = v.safeParse(factSchema, candidate);
    if (!result.success) {
      problems.push(shapeFault(result.issues[0], path));
      return;
    }
    const fact: Fact = result.output;
    const problem =
      checkFact(path, fact, { itemById, seenIds }) ??
      takeSpan(path, fact, itemById.get(fact.itemId)?.issueId ?? "", takenByIssue);
    if (problem) {
      problems.push(problem);
      return;
    }
    seenIds.add(fact.id);
    facts.push(fact);
  });
  return { facts, problems };
}

/** Words of a text belong to one fact only. */
function takeSpan(
  path: string,
  { id, selector: { start, end } }: Fact,
  issueId: string,
  takenByIssue: Map<string, TakenSpans<OwnedSpan>>,
): DatasetProblem | null {
  const taken = takenByIssue.get(issueId) ?? new TakenSpans<OwnedSpan>();
  takenByIssue.set(issueId, taken);
  const other = taken.take({ start, end, factId: id });
  return other && { path: `${path}.selector`, fault: { code: "overlap", factId: other.factId } };
}

function indexById<T extends { readonly id: string }>(
  name: string,
  list: readonly T[],
): Map<string, T> {
  const byId = new Map<string, T>();
  list.forEach((entry, index) => {
    if (byId.has(entry.id)) {
      throw new DatasetError(`${name}[${index}].id`, { code: "duplicate", id: entry.id });
    }
    byId.set(entry.id, entry);
  });
  return byId;
}
