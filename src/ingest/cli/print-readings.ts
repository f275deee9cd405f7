import { hasMasthead } from "../ingest";
import type { Pace } from "./pace";
import { readSource } from "./read-source";
import { takeFiles } from "./take-files";

/** Writes one JSON array, an object for each file in the order given, and nothing to the data folder. Returns the exit code. */
export async function printReadings(
  paths: readonly string[],
  write: (text: string) => Promise<void>,
  pace: Pace,
): Promise<number> {
  let separator = "[\n";
  const exitCode = await takeFiles(paths, pace, async (file) => {
    const reading = printReading(file);
    pace.end();
    await write(separator + reading);
    separator = ",\n";
  });
  await write(separator === "[\n" ? "[]\n" : "\n]\n");
  return exitCode;
}

function printReading(file: string): string {
  const { issues, items, facts, ledgers } = readSource(file).ingested;
  const named = issues.filter(hasMasthead);
  return JSON.stringify({
    file,
    issue: named[0] ?? null,
    ...(issues.length > 1 ? { issues } : {}),
    items,
    facts,
    rejected: ledgers.flatMap(({ rejected }) => rejected),
    problems: ledgers.flatMap(({ problems }) => problems),
  });
}
