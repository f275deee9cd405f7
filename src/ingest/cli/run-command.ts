import { CliError, causeOf, EXIT } from "./cli-error";
import { explainReadings } from "./explain-readings";
import { mergeSources } from "./merge-sources";
import type { Pace } from "./pace";
import { parseArguments, USAGE } from "./parse-arguments";
import { printReadings } from "./print-readings";

/** Does what the words ask for and returns the exit code. `write` takes what was asked for, `pace` what is said beside it. */
export async function runCommand(
  words: readonly string[],
  write: (text: string) => Promise<void>,
  pace: Pace,
): Promise<number> {
  try {
    return await runWords(words, write, pace);
  } catch (error) {
    pace.note(`ingest: ${causeOf(error)}`);
    return error instanceof CliError ? error.exitCode : EXIT.badInput;
  }
}

async function runWords(
  words: readonly string[],
  write: (text: string) => Promise<void>,
  pace: Pace,
): Promise<number> {
  const wanted = parseArguments(words);
  switch (wanted.mode) {
    case "help":
      await write(USAGE);
      return EXIT.done;
    case "print":
      return await printReadings(wanted.paths, write, pace);
    case "explain":
      return await explainReadings(wanted.paths, write, pace);
    case "merge": {
      const { summary, exitCode } = await mergeSources(wanted, pace);
      pace.end();
      await write(summary);
      return exitCode;
    }
    default:
      return wanted.mode satisfies never;
  }
}
