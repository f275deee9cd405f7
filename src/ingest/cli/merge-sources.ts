import { existsSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { bilingual } from "./bilingual";
import { claimFolder } from "./claim-folder";
import { BadInput, CliError, causeOf, EXIT, isSystemError, showPath } from "./cli-error";
import { Collection } from "./collection";
import { formatDataset, hashContent } from "./format-dataset";
import { describeOthers, type Listing, listFiles } from "./list-files";
import type { Outcome } from "./outcome-list";
import type { Pace } from "./pace";
import type { Arguments } from "./parse-arguments";
import { placeReading } from "./place-reading";
import { readDataset } from "./read-dataset";
import { readSource, type Source } from "./read-source";
import { Spool } from "./spool";
import { Store } from "./store";
import { Summary } from "./summary";

export interface Merged {
  readonly summary: string;
  readonly exitCode: number;
}

/** What a run works with, from the first file to the commit. */
interface Run {
  readonly store: Store;
  readonly collection: Collection;
  /** What the dataset on disk names, with the digests of the texts. */
  readonly published: ReadonlyMap<string, string>;
  readonly replace: boolean;
  /** Digests of the texts that this run has read. */
  readonly seen: Set<string>;
}

/** Reads files one at a time into the data folder. A bad one is named and left out; a stop or a full disk leaves all as it was. */
export async function mergeSources(
  { paths, out, replace }: Arguments,
  pace: Pace,
): Promise<Merged> {
  const listing = listFiles(paths);
  const claim = await claimFolder(out);
  const spool = new Spool(join(claim.staging, "spool"));
  try {
    const store = new Store(out, claim.staging);
    const collection = new Collection(spool);
    await loadDataset(store.datasetPath, collection, pace);
    const published = collection.paths();
    store.recover(claim.leftovers, published);
    return await readAll(
      listing,
      { store, collection, published, replace, seen: new Set() },
      out,
      pace,
    );
  } catch (error) {
    throw isSystemError(error) ? notWritten(out, error) : error;
  } finally {
    spool.close();
    claim.release();
  }
}

function notWritten(out: string, cause: NodeJS.ErrnoException): CliError {
  const what = bilingual("没有写成，数据一字未动", "could not be written, the data is as it was");
  const message = `${showPath(cause.path ?? out)}: ${what}: ${causeOf(cause)}`;
  return new CliError(message, undefined, { cause });
}

async function loadDataset(path: string, collection: Collection, pace: Pace): Promise<void> {
  if (!existsSync(path)) return;
  try {
    await collection.load(readDataset(path), pace);
  } catch (cause) {
    if (cause instanceof CliError) throw cause;
    const why = bilingual(
      "已有的数据集有误，一字未动；修好或移走后再运行",
      "the dataset that is there is broken and was left alone; mend it or move it away, then run again",
    );
    throw new CliError(`${showPath(path)}: ${why}: ${causeOf(cause)}`, undefined, { cause });
  }
}

async function readAll(
  { files, faults, others }: Listing,
  run: Run,
  out: string,
  pace: Pace,
): Promise<Merged> {
  const summary = new Summary();
  let isChanged = false;
  const unread = describeOthers(others);
  if (unread !== null) pace.note(unread);
  for (const fault of faults) refuse(fault, summary, pace);
  for (const [index, file] of files.entries()) {
    try {
      const source = readSource(file, run.collection.namer());
      const outcome = takeIn(source, run);
      isChanged ||= outcome !== "unchanged" && outcome !== "repeated";
      summary.add(source, outcome);
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      refuse(error, summary, pace);
    }
    await pace.step("read", index + 1, files.length);
  }
  const written = isChanged ? await commit(run, pace) : [];
  const exitCode = summary.refused > 0 ? EXIT.badInput : EXIT.done;
  return { summary: summary.format(out, written), exitCode };
}

function refuse(fault: BadInput, summary: Summary, pace: Pace): void {
  summary.refuse(fault.path);
  pace.note(fault.message);
}

/** Takes the issues of a file into the collection and stages its files, or mends what is missing on disk. */
function takeIn(source: Source, { store, collection, published, replace, seen }: Run): Outcome {
  if (seen.has(source.sha256)) return "repeated";
  const verdict = collection.judge(source, replace);
  seen.add(source.sha256);
  if (verdict === "repeated") return verdict;
  const first = collection.find(source.ingested.issues[0]?.id ?? "");
  const known = first?.text.sha256 === source.sha256 ? dirname(first.text.path) : null;
  const { ingested, texts, ledgers } = placeReading(source, known, published);
  const isNew = verdict !== "unchanged" && collection.put(ingested, source.file);
  const staleTexts = texts.filter((path) => !store.holds(path, source.bytes));
  const staleLedgers = ledgers.filter(({ path, content }) =>
    verdict === "unchanged" ? !store.holds(path) : !store.holds(path, Buffer.from(content)),
  );
  for (const path of staleTexts) store.stage(path, source.bytes);
  for (const { path, content } of staleLedgers) store.stage(path, content);
  if (verdict === "new" || isNew) return verdict === "new" ? "new" : "reread";
  return staleTexts.length + staleLedgers.length > 0 ? "mended" : "unchanged";
}

async function commit({ store, collection, published }: Run, pace: Pace): Promise<string[]> {
  const dataVersion = await hashContent(collection, pace);
  return store.commit(formatDataset(collection, dataVersion), published, collection.paths());
}
