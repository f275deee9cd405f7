import { readFileSync } from "node:fs";
import { join } from "node:path";
import recognizers from "@microsoft/recognizers-text-number";
import { ingestText } from "../../../src/ingest/ingest";

/** Reads the same texts with the reader and with a recogniser of numbers, in one run, and prints how often faster the reader is. */
const LEAST_RATIO = 10;
/** Both sides get as long to warm up and as long to be measured. */
const MILLISECONDS = 1500;

const root = join(import.meta.dirname, "../..");
const bulletin = readFileSync(join(root, "golden/real-2203/bulletin.txt"), "utf-8");
const texts = (name: string): string[] =>
  readFileSync(join(root, "bench/reading", name), "utf-8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): string => JSON.parse(line).text);

const KINDS: readonly (readonly [name: string, texts: readonly string[]])[] = [
  ["real bulletin", [bulletin]],
  ["passages", texts("passages.jsonl")],
  ["documents", texts("phrases-documents.jsonl")],
  ["one file of 8 bulletins", [Array(8).fill(bulletin).join("\n")]],
];

function runFor(milliseconds: number, run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (const end = performance.now() + milliseconds; performance.now() < end; ) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Characters a second, the best of all rounds, so that a busy machine does not decide. */
function measure(all: readonly string[], read: (text: string) => unknown): number {
  const run = () => {
    for (const text of all) read(text);
  };
  runFor(MILLISECONDS, run);
  const length = all.reduce((sum, text) => sum + text.length, 0);
  return (length / runFor(MILLISECONDS, run)) * 1000;
}

function print(name: string, cells: readonly string[]): void {
  process.stdout.write(`${name.padEnd(26)}${cells.map((cell) => cell.padStart(14)).join("")}\n`);
}

print("characters a second", ["reader", "recognizers", "ratio"]);
let least = Number.POSITIVE_INFINITY;
for (const [name, all] of KINDS) {
  const own = measure(all, (raw) => ingestText({ raw, sha256: "0".repeat(64), encoding: "utf-8" }));
  const other = measure(all, (text) => recognizers.recognizeNumber(text, "zh-cn"));
  const cells = [own, other].map((value) => Math.round(value).toLocaleString("en"));
  print(name, [...cells, (own / other).toFixed(1)]);
  least = Math.min(least, own / other);
}
process.stdout.write(`least ratio ${least.toFixed(1)}, wanted ${LEAST_RATIO}\n`);
if (least < LEAST_RATIO) process.exitCode = 1;
