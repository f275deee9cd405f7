import { SeriesWriter } from "../../model/series/split-dataset";
import type { Collection } from "./collection";
import { LISTS } from "./dataset-line";
import type { Pace } from "./pace";
import { seriesLines } from "./series-lines";

/** So many facts a browser takes in one file without a wait; more are published as a series, one file a metric. */
const MOST_IN_ONE_FILE = 5000;

/**
 * The files of a series by their path, the index among them; `null` where the dataset is small, or where columns would not
 * give every entry back to the letter (such as a faulty fact from an older dataset): it is then published whole.
 */
export async function splitCollection(
  collection: Collection,
  dataVersion: string,
  pace: Pace,
): Promise<ReadonlyMap<string, string> | null> {
  if (countFacts(collection) <= MOST_IN_ONE_FILE) return null;
  const writer = new SeriesWriter();
  const [issues, items, facts] = LISTS.map((list) => collection.lines(list));
  if (!issues || !items || !facts) return null;
  for (const issue of issues) {
    writer.add(JSON.parse(issue), parseLines(items), parseLines(facts));
    await pace.step("write", 0, collection.size);
  }
  const files = writer.files({ dataVersion, synthetic: collection.isSynthetic });
  return isFaithful(files, collection) ? files : null;
}

function countFacts(collection: Collection): number {
  let count = 0;
  for (const lines of collection.lines("facts")) count += lines.split("\n").length - 1;
  return count;
}

function parseLines(lines: Iterator<string>) {
  const json = String(lines.next().value ?? "");
  return JSON.parse(`[${json.trimEnd().replaceAll("\n", ",")}]`);
}

/** Whether what the files say is what the collection holds, entry by entry and in the same order. */
function isFaithful(files: ReadonlyMap<string, string>, collection: Collection): boolean {
  const read = seriesLines((path) => files.get(path) ?? "");
  for (const list of LISTS) {
    for (const lines of collection.lines(list)) {
      for (const json of lines.trimEnd().split("\n")) {
        if (json !== "" && read.next().value?.json !== json) return false;
      }
    }
  }
  return true;
}
