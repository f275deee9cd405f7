import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Dataset } from "../../model/dataset";
import { formatProblem } from "../../model/dataset-error";
import type { Ledger } from "../../model/ledger";
import { parseDataset } from "../../model/parse-dataset";
import { CliError } from "./parse-arguments";
import type { Source } from "./read-source";

const STAGING = ".ingest-";

/**
 * The data folder. New files wait in a hidden folder beside the old ones until all are there;
 * they are then moved, texts first and the dataset last, so that a stop at any moment leaves a whole dataset.
 */
export class Store {
  readonly #folder: string;
  readonly #staging: string;
  readonly #staged: string[] = [];

  constructor(folder: string) {
    this.#folder = folder;
    this.#staging = join(folder, `${STAGING}${process.pid}`);
  }

  loadDataset(): Dataset | null {
    const path = join(this.#folder, "dataset.json");
    if (!existsSync(path)) return null;
    try {
      const { dataset, problems } = parseDataset(JSON.parse(readFileSync(path, "utf-8")));
      const first = problems[0];
      if (first) throw new Error(formatProblem(first));
      return dataset;
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      throw new CliError(`${path}: cannot be added to: ${message}`, { cause });
    }
  }

  hasTexts(source: Source): boolean {
    return filesOf(source).every(({ path }) => existsSync(join(this.#folder, path)));
  }

  stage(source: Source): void {
    for (const { path, content } of filesOf(source)) this.#stageFile(path, content);
  }

  commit(dataset: Dataset): void {
    this.#stageFile("dataset.json", formatDataset(dataset));
    for (const path of this.#staged) {
      const target = join(this.#folder, path);
      mkdirSync(dirname(target), { recursive: true });
      renameSync(join(this.#staging, path), target);
    }
    this.discard();
  }

  /** Removes what was staged, by this run or by one that was killed. */
  discard(): void {
    if (!existsSync(this.#folder)) return;
    for (const name of readdirSync(this.#folder)) {
      if (name.startsWith(STAGING))
        rmSync(join(this.#folder, name), { recursive: true, force: true });
    }
  }

  #stageFile(path: string, content: string | Uint8Array): void {
    const target = join(this.#staging, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    this.#staged.push(path);
  }
}

function filesOf({ bytes, ingested }: Source): { path: string; content: string | Uint8Array }[] {
  const texts = [...new Set(ingested.issues.map(({ text }) => text.path))];
  return [
    ...texts.map((path) => ({ path, content: bytes })),
    ...ingested.ledgers.map((ledger) => ({
      path: `texts/${ledger.issueId}.ledger.json`,
      content: formatLedger(ledger),
    })),
  ];
}

/** One entry a line, so that a change of one fact is a change of one line. */
function formatDataset({ version, dataVersion, synthetic, issues, items, facts }: Dataset): string {
  const head = { version, dataVersion, synthetic };
  return `{\n${formatHead(head)},\n${formatList("issues", issues)},\n${formatList("items", items)},\n${formatList("facts", facts)}\n}\n`;
}

function formatLedger({ issueId, rejected, problems }: Ledger): string {
  return `{\n${formatHead({ issueId })},\n${formatList("rejected", rejected)},\n${formatList("problems", problems)}\n}\n`;
}

function formatHead(head: object): string {
  return Object.entries(head)
    .map(([name, value]) => `"${name}": ${JSON.stringify(value)}`)
    .join(",\n");
}

function formatList(name: string, list: readonly object[]): string {
  return `"${name}": [${list.map((entry) => `\n${JSON.stringify(entry)}`).join(",")}\n]`;
}
