import { mergeSources } from "./cli/merge-sources";
import { CliError, parseArguments } from "./cli/parse-arguments";
import { printReadings } from "./cli/print-readings";

async function run(words: readonly string[]): Promise<string> {
  const wanted = parseArguments(words);
  switch (wanted.mode) {
    case "print":
      return printReadings(wanted.paths);
    case "merge":
      return mergeSources(wanted, showProgress);
    default:
      return wanted.mode satisfies never;
  }
}

function showProgress(done: number, total: number): void {
  if (total < 2) return;
  const isDue = process.stderr.isTTY || done % 100 === 0 || done === total;
  if (isDue)
    process.stderr.write(
      process.stderr.isTTY && done < total ? `\r${done}/${total}` : `\r${done}/${total}\n`,
    );
}

run(process.argv.slice(2)).then(
  (output) => process.stdout.write(output),
  (error: unknown) => {
    process.stderr.write(
      error instanceof CliError ? `ingest: ${error.message}\n` : `ingest: ${String(error)}\n`,
    );
    process.exitCode = 1;
  },
);
