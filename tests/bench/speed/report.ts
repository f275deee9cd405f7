import { readFileSync } from "node:fs";
import { join } from "node:path";
import recognizers from "@microsoft/recognizers-text-number";
import { ingestText } from "../../../src/ingest/ingest";

/** Reads the same text with the reader and with a recogniser of numbers, in one run, and prints characters a second. */
const LEAST_RATIO = 10;
/** The same for both sides, and as many again to warm up. */
const ROUNDS = 30;
const root = join(import.meta.dirname, "../..");
const bulletin = readFileSync(join(root, "golden/real-2203/bulletin.txt"), "utf-8");
const passages = readFileSync(join(root, "bench/reading/passages.jsonl"), "utf-8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line): string => JSON.parse(line).text);
const texts = [bulletin, ...passages];
const length = texts.reduce((sum, text) => sum + text.length, 0);

/** Characters a second, the best of several rounds, so that a busy machine does not decide. */
function measure(read: (text: string) => unknown, rounds: number): number {
  for (let round = 0; round < rounds; round += 1) for (const text of texts) read(text);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    for (const text of texts) read(text);
    best = Math.min(best, performance.now() - start);
  }
  return (length / best) * 1000;
}

const own = measure(
  (raw) => ingestText({ raw, sha256: "0".repeat(64), encoding: "utf-8" }),
  ROUNDS,
);
const other = measure((text) => recognizers.recognizeNumber(text, "zh-cn"), ROUNDS);
process.stdout.write(`text                ${texts.length} pieces, ${length} characters\n`);
process.stdout.write(`reader              ${Math.round(own).toLocaleString("en")} characters/s\n`);
process.stdout.write(
  `recognizers-text    ${Math.round(other).toLocaleString("en")} characters/s\n`,
);
process.stdout.write(`ratio               ${(own / other).toFixed(1)} (at least ${LEAST_RATIO})\n`);
if (own / other < LEAST_RATIO) process.exitCode = 1;
