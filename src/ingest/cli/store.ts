import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** Paths below the data folder that a dataset names. */
type Paths = ReadonlySet<string> | ReadonlyMap<string, string>;

/** What a commit is about to do, so that the next run can tidy up after one that was killed. */
interface Journal {
  /** Files to move once the new dataset is in its place. */
  readonly late: readonly string[];
  /** Files that belong to one of the two datasets only. */
  readonly touched: readonly string[];
}

const DATASET = "dataset.json";

/**
 * The data folder. New files wait in the staging folder until all are there. They then move to names that the old dataset
 * does not use; the rename of the dataset is the switch; what only the old one used goes after it. So whatever dataset
 * is on disk, at any moment, all its files are there. The one thing that comes after the switch is the ledger of a text
 * that stayed the same: it fits both.
 */
export class Store {
  readonly #folder: string;
  readonly #staging: string;

  constructor(folder: string, staging: string) {
    this.#folder = folder;
    this.#staging = staging;
  }

  get datasetPath(): string {
    return join(this.#folder, DATASET);
  }

  /** Whether a file lies there; with `content`, whether it holds just that. */
  holds(path: string, content?: Uint8Array): boolean {
    const target = join(this.#folder, path);
    return existsSync(target) && (!content || readFileSync(target).equals(content));
  }

  /** The bytes of a file, or `null` where none lies there. */
  read(path: string): Uint8Array | null {
    return this.holds(path) ? readFileSync(join(this.#folder, path)) : null;
  }

  stage(path: string, content: string | Uint8Array): void {
    const target = join(this.#staging, "files", path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }

  /** Puts the new dataset in the place of the old one; `before` and `after` are the files that the two name. Returns what was written. */
  commit(pieces: Iterable<string>, before: Paths, after: Paths): string[] {
    writePieces(join(this.#staging, DATASET), pieces);
    const staged = listBelow(join(this.#staging, "files"));
    const isLate = (path: string) => before.has(path) && path.endsWith(".json");
    const obsolete = [...before.keys()].filter((path) => !after.has(path));
    const journal = { late: staged.filter(isLate), touched: [...staged, ...obsolete] };
    writeJournal(this.#staging, journal);
    try {
      for (const path of staged) if (!isLate(path)) this.#move(this.#staging, path);
      renameSync(join(this.#staging, DATASET), this.datasetPath);
    } catch (error) {
      this.#removeUnnamed(journal.touched, before);
      throw error;
    }
    for (const path of journal.late) this.#move(this.#staging, path);
    this.#removeUnnamed(journal.touched, after);
    return [DATASET, ...staged];
  }

  /** Ends what runs that were killed had begun: forwards where their dataset is in place, else backwards. `named` is what the dataset on disk names. */
  recover(leftovers: readonly string[], named: Paths): void {
    for (const leftover of leftovers) {
      const journal = readJournal(leftover);
      if (journal && !existsSync(join(leftover, DATASET))) {
        const waiting = journal.late.filter((path) => existsSync(join(leftover, "files", path)));
        for (const path of waiting) this.#move(leftover, path);
      }
      if (journal) this.#removeUnnamed(journal.touched, named);
      rmSync(leftover, { recursive: true, force: true });
    }
  }

  #move(staging: string, path: string): void {
    const target = join(this.#folder, path);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(join(staging, "files", path), target);
  }

  #removeUnnamed(paths: readonly string[], named: Paths): void {
    for (const path of paths.filter((path) => !named.has(path))) {
      const target = join(this.#folder, path);
      rmSync(target, { force: true });
      removeIfEmpty(dirname(target));
    }
  }
}

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, "w");
  try {
    for (const piece of pieces) writeFileSync(file, piece);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function writeJournal(staging: string, journal: Journal): void {
  const path = join(staging, "journal.json");
  writeFileSync(`${path}.part`, JSON.stringify(journal));
  renameSync(`${path}.part`, path);
}

/** The journal of a leftover; `null` where it was killed before it moved anything. */
function readJournal(leftover: string): Journal | null {
  const path = join(leftover, "journal.json");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf-8")) : null;
}

/** The files below a folder, with paths as a dataset names them. */
function listBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Other files lie in it.
  }
}
