import { hasMasthead } from "../ingest";
import { listFiles, readSource } from "./read-source";

/** One JSON array, an object for each file in the order given; writes nothing to disk. */
export function printReadings(paths: readonly string[]): string {
  const objects = listFiles(paths).map((file) => {
    const { issues, items, facts, ledgers } = readSource(file).ingested;
    const named = issues.filter(hasMasthead);
    return {
      file,
      issue: named[0] ?? null,
      ...(issues.length > 1 ? { issues } : {}),
      items,
      facts,
      rejected: ledgers.flatMap(({ rejected }) => rejected),
      problems: ledgers.flatMap(({ problems }) => problems),
    };
  });
  return `[\n${objects.map((object) => JSON.stringify(object)).join(",\n")}\n]\n`;
}
