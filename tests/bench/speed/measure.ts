import { readFileSync } from "node:fs";
import { join } from "node:path";
import recognizers from "@microsoft/recognizers-text-number";
import { ingestText } from "../../../src/ingest/ingest";
import { findMentions } from "../../../src/ingest/numbers/find-mentions";
import { fold } from "../../../src/ingest/text/fold";

const root = join(import.meta.dirname, "../..");
const bulletin = readFileSync(join(root, "golden/real-2203/bulletin.txt"), "utf-8");
const texts = (name: string): string[] =>
  readFileSync(join(root, "bench/reading", name), "utf-8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): string => JSON.parse(line).text);

export const TEXTS: readonly (readonly [kind: string, texts: readonly string[]])[] = [
  ["real bulletin", [bulletin]],
  ["passages", texts("passages.jsonl")],
  ["documents", texts("phrases-documents.jsonl")],
  ["one file of 8 bulletins", [Array(8).fill(bulletin).join("\n")]],
];

/** Characters a second. */
export interface Throughput {
  /** Finds the numerals and reads their values, hedges and units: what a recogniser of numbers does, and no more. */
  readonly numbers: number;
  /** The whole way from text to dataset: also what is counted, where, by whom and when, and why a numeral is no fact. */
  readonly reading: number;
  /** `@microsoft/recognizers-text-number` on the same texts, the named baseline. */
  readonly recognizers: number;
}

/** All three in one run; each gets as many milliseconds to warm up as to be measured. */
export function measureAll(all: readonly string[], milliseconds: number): Throughput {
  const pace = (read: (text: string) => unknown) => measure(all, milliseconds, read);
  return {
    numbers: pace((raw) => findMentions(fold(raw).text)),
    reading: pace((raw) => ingestText({ raw, sha256: "0".repeat(64), encoding: "utf-8" })),
    recognizers: pace((text) => recognizers.recognizeNumber(text, "zh-cn")),
  };
}

/** The best of all rounds counts, so that a busy machine does not decide. */
function measure(
  all: readonly string[],
  milliseconds: number,
  read: (text: string) => unknown,
): number {
  const run = () => {
    for (const text of all) read(text);
  };
  bestRound(milliseconds, run);
  const length = all.reduce((sum, text) => sum + text.length, 0);
  return (length / bestRound(milliseconds, run)) * 1000;
}

function bestRound(milliseconds: number, run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (const end = performance.now() + milliseconds; performance.now() < end; ) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
