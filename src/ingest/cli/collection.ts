import { createHash } from "node:crypto";
import type { Dataset, Fact, Issue, Item } from "../../model/dataset";
import type { IssueId } from "../../model/id";
import { CliError } from "./parse-arguments";
import type { Source } from "./read-source";

interface Entry {
  readonly issue: Issue;
  readonly items: readonly Item[];
  readonly facts: readonly Fact[];
  readonly file: string;
}

/** All issues of a dataset in the making, by id. */
export class Collection {
  readonly #entries = new Map<IssueId, Entry>();
  readonly #synthetic: boolean;

  constructor(dataset: Dataset | null) {
    this.#synthetic = dataset?.synthetic ?? false;
    if (!dataset) return;
    const items = groupBy(dataset.items, ({ issueId }) => issueId);
    const facts = groupBy(dataset.facts, ({ itemId }) => itemId);
    for (const issue of dataset.issues) {
      const own = items.get(issue.id) ?? [];
      this.#entries.set(issue.id, {
        issue,
        items: own,
        facts: own.flatMap(({ id }) => facts.get(id) ?? []),
        file: "the dataset",
      });
    }
  }

  /** Adds what a file holds; false where all of it is already there. Throws where an issue is there with another text. */
  add({ file, ingested }: Source, replace: boolean): boolean {
    const isNew = ingested.issues.map((issue) => this.#isNew(issue, file, replace));
    if (!isNew.includes(true)) return false;
    const items = groupBy(ingested.items, ({ issueId }) => issueId);
    const facts = groupBy(ingested.facts, ({ itemId }) => itemId);
    for (const issue of ingested.issues) {
      const own = items.get(issue.id) ?? [];
      const entry = {
        issue,
        items: own,
        facts: own.flatMap(({ id }) => facts.get(id) ?? []),
        file,
      };
      this.#entries.set(issue.id, entry);
    }
    return true;
  }

  /** The dataset in an order that does not depend on the order of the files. */
  toDataset(): Dataset {
    const entries = [...this.#entries.values()].sort((a, b) => compareIssues(a.issue, b.issue));
    const content = {
      synthetic: this.#synthetic,
      issues: entries.map(({ issue }) => issue),
      items: entries.flatMap(({ items }) => items),
      facts: entries.flatMap(({ facts }) => facts),
    };
    return { version: 1, dataVersion: hashContent(content), ...content };
  }

  #isNew(issue: Issue, file: string, replace: boolean): boolean {
    const known = this.#entries.get(issue.id);
    if (!known) return true;
    const isReread = replace && known.file === "the dataset";
    if (known.issue.text.sha256 === issue.text.sha256 || isReread) return isReread;
    throw new CliError(
      `${file}: issue ${issue.id} is already in ${known.file} with another text${replace ? "" : " (use --replace to replace it)"}`,
    );
  }
}

function hashContent(content: Omit<Dataset, "version" | "dataVersion">): string {
  const hash = createHash("sha256");
  for (const list of [content.issues, content.items, content.facts]) {
    for (const entry of list) hash.update(JSON.stringify(entry)).update("\n");
  }
  return hash.digest("hex").slice(0, 12);
}

function compareIssues(a: Issue, b: Issue): number {
  const byDate = (a.date ?? "9999").localeCompare(b.date ?? "9999", "en");
  const bySerial = (a.serial ?? Number.MAX_SAFE_INTEGER) - (b.serial ?? Number.MAX_SAFE_INTEGER);
  return byDate || bySerial || (a.id < b.id ? -1 : 1);
}

function groupBy<T>(list: readonly T[], keyOf: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of list) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
