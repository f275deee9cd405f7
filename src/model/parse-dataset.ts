import * as v from "valibot";
import type { Dataset, Fact, Issue, Item } from "./dataset";
import { DatasetError, type DatasetProblem } from "./dataset-error";
import { factSchema, issueSchema, itemSchema } from "./dataset-schema";

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
  head.items.forEach((item, index) => {
    const issue = issueById.get(item.issueId);
    if (!issue) {
      throw new DatasetError(`items[${index}].issueId`, `no issue has the id "${item.issueId}"`);
    }
    if (item.start > item.end || item.end > issue.text.length) {
      throw new DatasetError(
        `items[${index}]`,
        `${item.start}–${item.end} does not lie in a text of ${issue.text.length}`,
      );
    }
  });

  const facts: Fact[] = [];
  const problems: DatasetProblem[] = [];
  const seen = new Set<string>();
  head.facts.forEach((candidate, index) => {
    const path = `facts[${index}]`;
    const result = v.safeParse(factSchema, candidate);
    const problem = result.success
      ? findFactProblem(path, result.output, itemById, seen)
      : describeIssue(path, result.issues[0]);
    if (problem) {
      problems.push(problem);
    } else if (result.success) {
      seen.add(result.output.id);
      facts.push(result.output);
    }
  });
  return { dataset: { version: 1, ...head, facts }, problems };
}

function checkVersion(input: unknown): void {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    throw new DatasetError("", "the file holds no JSON object");
  }
  const version = "version" in input ? input.version : undefined;
  if (version !== 1) {
    throw new DatasetError("version", `expected 1, found ${JSON.stringify(version) ?? "nothing"}`);
  }
}

function findFactProblem(
  path: string,
  fact: Fact,
  itemById: ReadonlyMap<string, Item>,
  seen: ReadonlySet<string>,
): DatasetProblem | null {
  const { start, end, exact } = fact.selector;
  const item = itemById.get(fact.itemId);
  if (!item) return { path: `${path}.itemId`, message: `no item has the id "${fact.itemId}"` };
  if (seen.has(fact.id)) return { path: `${path}.id`, message: `"${fact.id}" is there twice` };
  if (end - start !== exact.length || end <= start) {
    return {
      path: `${path}.selector`,
      message: `"${exact}" is not ${end - start} code units long`,
    };
  }
  if (start < item.start || end > item.end) {
    return {
      path: `${path}.selector`,
      message: `${start}–${end} lies outside item "${item.id}" (${item.start}–${item.end})`,
    };
  }
  if (!isOrdered(fact)) {
    return {
      path: `${path}.value`,
      message: `${fact.value} lies outside ${fact.minValue}…${fact.maxValue}`,
    };
  }
  return null;
}

function isOrdered({ value, minValue, maxValue }: Fact): boolean {
  return (minValue === null || minValue <= value) && (maxValue === null || value <= maxValue);
}

function indexById<T extends { readonly id: string }>(
  name: string,
  list: readonly T[],
): Map<string, T> {
  const byId = new Map<string, T>();
  list.forEach((entry, index) => {
    if (byId.has(entry.id)) {
      throw new DatasetError(`${name}[${index}].id`, `"${entry.id}" is there twice`);
    }
    byId.set(entry.id, entry);
  });
  return byId;
}

function parseOrThrow<T extends v.GenericSchema>(schema: T, input: unknown): v.InferOutput<T> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const { path, message } = describeIssue("", result.issues[0]);
  throw new DatasetError(path, message);
}

function describeIssue(prefix: string, issue: v.BaseIssue<unknown>): DatasetProblem {
  const steps = (issue.path ?? []).map(({ key }) =>
    typeof key === "number" ? `[${key}]` : `.${String(key)}`,
  );
  return { path: (prefix + steps.join("")).replace(/^\./, ""), message: issue.message };
}
