import { join } from "node:path/posix";
import { bilingual } from "./bilingual";
import { claimFolder } from "./claim-folder";
import { CliError, causeOf, isSystemError, showPath } from "./cli-error";
import { Collection } from "./collection";
import { loadDataset } from "./load-dataset";
import type { Pace } from "./pace";
import { partsOf } from "./read-dataset";
import { Spool } from "./spool";
import { Store } from "./store";
import type { Run } from "./take-in";

/** Claims a data folder for as long as the work takes, with what lies in it loaded. */
export async function openFolder<Result>(
  out: string,
  replace: boolean,
  pace: Pace,
  work: (run: Run) => Promise<Result>,
): Promise<Result> {
  const claim = await claimFolder(out);
  const spool = new Spool(join(claim.staging, "spool"));
  try {
    const store = new Store(out, claim.staging);
    const collection = new Collection(spool, (path) => store.read(path));
    await loadDataset(store.datasetPath, collection, pace);
    const published = collection.paths();
    for (const part of partsOf(store.datasetPath)) published.set(part, "");
    store.recover(claim.leftovers, published);
    return await work({ store, collection, published, replace, seen: new Set() });
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
