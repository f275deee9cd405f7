import { BadInput, EXIT } from "./cli-error";
import { describeOthers, listFiles } from "./list-files";
import type { Pace } from "./pace";

/** Takes the files that the paths name, one after the other; a bad one is named in a note and left out. Returns the exit code. */
export async function takeFiles(
  paths: readonly string[],
  pace: Pace,
  take: (file: string) => Promise<void>,
): Promise<number> {
  const { files, faults, others } = listFiles(paths);
  const unread = describeOthers(others);
  if (unread !== null) pace.note(unread);
  for (const { message } of faults) pace.note(message);
  let refused = faults.length;
  for (const [index, file] of files.entries()) {
    try {
      await take(file);
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      pace.note(error.message);
      refused += 1;
    }
    await pace.step("read", index + 1, files.length);
  }
  pace.end();
  return refused > 0 ? EXIT.badInput : EXIT.done;
}
