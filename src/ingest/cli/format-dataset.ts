import { createHash } from "node:crypto";
import type { Ledger } from "../../model/ledger";
import type { Collection } from "./collection";
import { LISTS } from "./dataset-line";
import type { Pace } from "./pace";

/** Short hash of everything in a dataset but its head. */
export async function hashContent(collection: Collection, pace: Pace): Promise<string> {
  const hash = createHash("sha256");
  const total = LISTS.length * collection.size;
  let done = 0;
  for (const list of LISTS) {
    for (const lines of collection.lines(list)) {
      hash.update(lines);
      done += 1;
      await pace.step("write", done, total);
    }
  }
  return hash.digest("hex").slice(0, 12);
}

/** `dataset.json` piece by piece. One entry a line, so that a change of one fact is a change of one line. */
export function* formatDataset(collection: Collection, dataVersion: string): Generator<string> {
  yield `{\n${formatHead({ version: 1, dataVersion, synthetic: collection.isSynthetic })}`;
  for (const list of LISTS) {
    yield `,\n"${list}": [`;
    let separator = "\n";
    for (const lines of collection.lines(list)) {
      if (lines === "") continue;
      yield separator + lines.trimEnd().replaceAll("\n", ",\n");
      separator = ",\n";
    }
    yield "\n]";
  }
  yield "\n}\n";
}

export function formatLedger({ issueId, rejected, problems }: Ledger): string {
  return `{\n${formatHead({ issueId })},\n${formatList("rejected", rejected)},\n${formatList("problems", problems)}\n}\n`;
}

function formatHead(head: object): string {
  return Object.entries(head)
    .map(([name, value]) => `"${name}": ${JSON.stringify(value)}`)
    .join(",\n");
}

function formatList(name: string, list: readonly object[]): string {
  return `"${name}": [${list.map((entry) => `\n${JSON.stringify(entry)}`).join(",")}\n]`;
}
