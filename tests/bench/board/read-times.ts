import { parseDataset } from "../../../src/model/parse-dataset";
import { findFaults, placeItems } from "../../../src/model/series/find-faults";
import { readFactTable } from "../../../src/model/series/read-facts";
import { readIndex } from "../../../src/model/series/read-index";
import { INDEX_PATH } from "../../../src/model/series/split-dataset";

/** Milliseconds to parse and check the same facts as one file and as a series. */
export function measureReading(
  whole: string,
  files: ReadonlyMap<string, Buffer>,
): { readonly whole: number; readonly series: number } {
  const parts = [...files].filter(([path]) => path.startsWith("facts/"));
  const texts = new Map(parts.map(([path, content]) => [path, content.toString()]));
  const index = files.get(INDEX_PATH)?.toString() ?? "";
  return {
    series: best(() => readSeries(index, texts)),
    whole: best(() => parseDataset(JSON.parse(whole))),
  };
}

function readSeries(text: string, parts: ReadonlyMap<string, string>): void {
  const index = readIndex(JSON.parse(text));
  const items = placeItems(index);
  for (const [path, part] of parts) {
    findFaults(readFactTable(JSON.parse(part), path, index.items.rows), items, path);
  }
}

/** The better of two, so that a busy machine does not decide. */
function best(run: () => void): number {
  const times = [0, 1].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
