import { setImmediate as nextTurn } from "node:timers/promises";
import { Collection } from "./collection";
import type { Arguments } from "./parse-arguments";
import { listFiles, readSource } from "./read-source";
import { Store } from "./store";
import { Summary } from "./summary";

/** Reads files one at a time into the data folder: all of them, or nothing. Returns the summary to print. */
export async function mergeSources(
  { paths, out, replace }: Arguments,
  onProgress: (done: number, total: number) => void,
): Promise<string> {
  const files = listFiles(paths);
  const store = new Store(out);
  const stop = (): never => {
    store.discard();
    process.exit(130);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  try {
    const collection = new Collection(store.loadDataset());
    const summary = new Summary();
    let isChanged = false;
    for (const [index, file] of files.entries()) {
      const source = readSource(file);
      const isNew = collection.add(source, replace);
      if (isNew || !store.hasTexts(source)) {
        store.stage(source);
        isChanged = true;
      }
      summary.add(source.ingested);
      onProgress(index + 1, files.length);
      await nextTurn();
    }
    if (isChanged) store.commit(collection.toDataset());
    return summary.toString();
  } finally {
    store.discard();
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  }
}
