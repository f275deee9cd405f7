import { existsSync } from "node:fs";
import { bilingual } from "./bilingual";
import { CliError, causeOf, showPath } from "./cli-error";
import type { Collection } from "./collection";
import type { Pace } from "./pace";
import { readDataset } from "./read-dataset";

const LINES_BETWEEN_STEPS = 5000;

/** Takes in the dataset that is there, if any, and checks all of it; throws where issues or items are not sound, names faulty facts and keeps them. */
export async function loadDataset(path: string, collection: Collection, pace: Pace): Promise<void> {
  if (!existsSync(path)) return;
  try {
    await loadLines(path, collection, pace);
    await checkLoaded(collection, pace);
  } catch (cause) {
    if (cause instanceof CliError) throw cause;
    const why = bilingual(
      "已有的数据集有误，一字未动；修好或移走后再运行",
      "the dataset that is there is broken and was left alone; mend it or move it away, then run again",
    );
    throw new CliError(`${showPath(path)}: ${why}: ${causeOf(cause)}`, undefined, { cause });
  }
}

async function loadLines(path: string, collection: Collection, pace: Pace): Promise<void> {
  let count = 0;
  for (const line of readDataset(path)) {
    collection.load(line);
    count += 1;
    if (count % LINES_BETWEEN_STEPS === 0) await pace.step("load", count, count);
  }
}

async function checkLoaded(collection: Collection, pace: Pace): Promise<void> {
  const faults: string[] = [];
  let count = 0;
  for (const found of collection.findFaults()) {
    faults.push(...found);
    count += 1;
    await pace.step("load", count, collection.size);
  }
  if (faults.length === 0) return;
  const what = bilingual(
    `已有数据中 ${faults.length} 条事实有误，原样保留；--replace 可重读`,
    `${faults.length} facts of the dataset are faulty and were kept; --replace reads them anew`,
  );
  pace.note(`${what}: ${faults[0]}`);
}
