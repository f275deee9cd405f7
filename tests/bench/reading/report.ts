import { readdirSync, readFileSync } from "node:fs";
import { parsePassages, type Ratio, type Score, scoreReading } from "./score-reading";

const LINES: readonly (readonly [
  name: string,
  key: Exclude<keyof Score, "passages" | "misses">,
])[] = [
  ["recall", "recall"],
  ["precision", "precision"],
  ["value", "value"],
  ["bound", "bound"],
  ["bound of hedged", "hedgedBound"],
  ["unit", "unit"],
  ["metric", "metric"],
  ["place", "place"],
  ["period", "period"],
  ["volunteers", "volunteers"],
  ["changes", "changes"],
  ["facts at not-facts", "falseAtNotFacts"],
];

for (const name of readdirSync(import.meta.dirname).sort()) {
  if (!name.endsWith(".jsonl")) continue;
  const passages = parsePassages(readFileSync(`${import.meta.dirname}/${name}`, "utf-8"));
  const score = scoreReading(passages);
  process.stdout.write(`${name}: ${score.passages} passages\n`);
  for (const [label, key] of LINES) {
    process.stdout.write(`  ${label.padEnd(19)} ${format(score[key])}\n`);
  }
  for (const miss of score.misses) process.stdout.write(`  - ${miss}\n`);
}

function format({ hits, of }: Ratio): string {
  const share = of === 0 ? "—" : `${((100 * hits) / of).toFixed(1)} %`;
  return `${share.padStart(8)}  (${hits}/${of})`;
}
