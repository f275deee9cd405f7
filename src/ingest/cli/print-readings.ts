import { hasMasthead } from "../ingest";
import { BadInput, EXIT } from "./cli-error";
import { describeOthers, listFiles } from "./list-files";
import type { Pace } from "./pace";
import { readSource } from "./read-source";

/** Writes one JSON array, an object for each file in the order given, and nothing to the data folder. A bad file is named in a note and left out. Returns the exit code. */
export async function printReadings(
  paths: readonly string[],
  write: (text: string) => Promise<void>,
  pace: Pace,
): Promise<number> {
  const { files, faults, others } = listFiles(paths);
  const unread = describeOthers(others);
  if (unread !== null) pace.note(unread);
  for (const { message } of faults) pace.note(message);
  let refused = faults.length;
  let separator = "[\n";
  for (const [index, file] of files.entries()) {
    try {
      const reading = printReading(file);
      pace.end();
      await write(separator + reading);
      separator = ",\n";
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      pace.note(error.message);
      refused += 1;
    }
    await pace.step("read", index + 1, files.length);
  }
  pace.end();
  await write(separator === "[\n" ? "[]\n" : "\n]\n");
  return refused > 0 ? EXIT.badInput : EXIT.done;
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
