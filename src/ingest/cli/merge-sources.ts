import { INDEX_PATH } from "../../model/series/split-dataset";
import { BadInput, EXIT } from "./cli-error";
import { formatDataset, hashContent } from "./format-dataset";
import { describeOthers, type Listing, listFiles } from "./list-files";
import { openFolder } from "./open-folder";
import type { Pace } from "./pace";
import type { Arguments } from "./parse-arguments";
import { readSource } from "./read-source";
import { splitCollection } from "./split-collection";
import { Summary } from "./summary";
import { type Run, takeIn } from "./take-in";

export interface Merged {
  readonly summary: string;
  readonly exitCode: number;
}

/** Reads files one at a time into the data folder. A bad one is named and left out; a stop or a full disk leaves all as it was. */
export async function mergeSources(
  { paths, out, replace }: Arguments,
  pace: Pace,
): Promise<Merged> {
  const listing = listFiles(paths);
  return await openFolder(out, replace, pace, (run) => readAll(listing, run, out, pace));
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

async function commit({ store, collection, published }: Run, pace: Pace): Promise<string[]> {
  const dataVersion = await hashContent(collection, pace);
  const series = await splitCollection(collection, dataVersion, pace);
  const named = collection.paths();
  if (!series) return store.commit(formatDataset(collection, dataVersion), published, named);
  for (const [path, content] of series) {
    if (path === INDEX_PATH) continue;
    store.stage(path, content);
    named.set(path, "");
  }
  return store.commit([series.get(INDEX_PATH) ?? ""], published, named);
}
