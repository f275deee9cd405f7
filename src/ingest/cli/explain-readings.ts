import { showPath } from "./cli-error";
import type { Traced } from "./decisive-words";
import { explainNumeral } from "./explain-numeral";
import { formatAccount } from "./format-account";
import type { Pace } from "./pace";
import { readSource, type Source } from "./read-source";
import { takeFiles } from "./take-files";

/** Writes a block for each numeral in reading order: what was decided and why; nothing goes to the data folder. Returns the exit code. */
export async function explainReadings(
  paths: readonly string[],
  write: (text: string) => Promise<void>,
  pace: Pace,
): Promise<number> {
  const counts = { files: 0, facts: 0, rejected: 0 };
  const exitCode = await takeFiles(paths, pace, async (file) => {
    const traced = new Map<number, Traced>();
    const source = readSource(file, undefined, (mention, verdict, { start }) =>
      traced.set(start, [mention, verdict]),
    );
    pace.end();
    const { facts, rejected } = await explainSource(source, traced, write);
    counts.files += 1;
    counts.facts += facts;
    counts.rejected += rejected;
  });
  if (counts.files !== 1) await write(`${formatAccount(counts.facts, counts.rejected)}\n`);
  return exitCode;
}

/** What was decided is told by the ledger and the facts as they would be published: of a page number, nothing was traced. */
async function explainSource(
  source: Source,
  traced: ReadonlyMap<number, Traced>,
  write: (text: string) => Promise<void>,
) {
  const { facts, ledgers } = source.ingested;
  const rejected = ledgers.flatMap((ledger) => ledger.rejected);
  const numerals = [...facts, ...rejected].sort((a, b) => a.selector.start - b.selector.start);
  const lineOf = lineCounter(source.raw);
  await write(`${showPath(source.file)}\n\n`);
  for (const numeral of numerals) {
    const { start } = numeral.selector;
    const block = explainNumeral(numeral, traced.get(start) ?? null, source.raw, lineOf(start));
    await write(`${block}\n\n`);
  }
  await write(`${formatAccount(facts.length, rejected.length)}\n`);
  return { facts: facts.length, rejected: rejected.length };
}

/** Tells the line of offsets that come in order. */
function lineCounter(raw: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) if (raw.charAt(at) === "\n") line += 1;
    return line;
  };
}
