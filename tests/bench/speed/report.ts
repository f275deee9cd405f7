import { measureAll, TEXTS } from "./measure";

/** Prints how often faster than a recogniser of numbers the reader is: where it reads numbers only, as that does, and all in all. */
const LEAST_RATIO = 10;
const MILLISECONDS = 1500;

function print(name: string, cells: readonly string[]): void {
  process.stdout.write(`${name.padEnd(26)}${cells.map((cell) => cell.padStart(14)).join("")}\n`);
}

const least = { numbers: Number.POSITIVE_INFINITY, reading: Number.POSITIVE_INFINITY };
print("characters a second", ["recognizers", "numbers only", "ratio", "whole reading", "ratio"]);
for (const [kind, texts] of TEXTS) {
  const { numbers, reading, recognizers } = measureAll(texts, MILLISECONDS);
  const ratios = { numbers: numbers / recognizers, reading: reading / recognizers };
  const pace = (value: number) => Math.round(value).toLocaleString("en");
  print(kind, [
    pace(recognizers),
    pace(numbers),
    ratios.numbers.toFixed(1),
    pace(reading),
    ratios.reading.toFixed(1),
  ]);
  least.numbers = Math.min(least.numbers, ratios.numbers);
  least.reading = Math.min(least.reading, ratios.reading);
}
process.stdout.write(
  `least ratio: numbers only ${least.numbers.toFixed(1)}, whole reading ${least.reading.toFixed(1)}; wanted ${LEAST_RATIO}\n`,
);
if (least.reading < LEAST_RATIO) process.exitCode = 1;
