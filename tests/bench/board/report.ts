// npm run bench:board [ISSUES]: how much more the board works over a long series than over one issue, both in one run and by
// the clock of the page's own thread, so that only ratios count. Ends with 1 where something is more than is asked for.
import { loadavg } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { findBrowser } from "../../../.setup/find-browser.mjs";
import { keepFolder } from "./keep-series";
import { type BoardWork, CHANGE_NAMES, type ChangeName, measureBoards } from "./measure-board";
import { measureReading } from "./read-times";
import type { SeriesFolder } from "./series-files";
import { serve } from "./serve";

const DIST = join(import.meta.dirname, "../../../dist");
const ISSUES = Number(process.argv[2] ?? 2200);
const KB = 1000;
const MB = 1e6;

/** What must not be exceeded; of one issue nothing is asked but to be compared with. */
const MOST = {
  work: 2,
  paint: 50,
  slowPaint: 100,
  longest: 50,
  firstNumber: 1.5,
  reading: 0.5,
  firstKB: 600,
  allMB: 2.5,
  heapMB: 60,
  nodes: 5000,
  height: 2700,
  growth: 0.1,
};

let exceeded = 0;

/** `most` is `null` where nothing is asked. */
function print(name: string, one: string, many: string, value: number, most: number | null): void {
  const isMore = most !== null && value > most;
  if (isMore) exceeded += 1;
  const verdict =
    most === null ? value.toFixed(2) : `${value.toFixed(2)} of ${most}${isMore ? "  ←" : ""}`;
  const cells = [one, many, verdict].map((cell) => cell.padStart(18));
  process.stdout.write(`${name.padEnd(34)}${cells.join("")}\n`);
}

/** Two times, and their ratio or the second. */
function printTimes(name: string, [a, b]: Pair, most: number | null, isRatio: boolean): void {
  print(name, `${a.toFixed(0)} ms`, `${b.toFixed(0)} ms`, isRatio ? b / (a || 1) : b, most);
}

type Pair = readonly [one: number, many: number];

function both(one: BoardWork, many: BoardWork, of: (board: BoardWork) => number): Pair {
  return [of(one), of(many)];
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function printWork(one: BoardWork, many: BoardWork): void {
  for (const name of CHANGE_NAMES) {
    const work = both(one, many, (board) =>
      quantile(
        worksOf(board, name).map(({ thread }) => thread),
        0.5,
      ),
    );
    printTimes(`work of a change: ${name}`, work, INCOMPARABLE.has(name) ? null : MOST.work, true);
  }
  for (const name of CHANGE_NAMES) {
    const longest = both(one, many, ({ changes }) => changes.get(name)?.longest ?? 0);
    printTimes(`longest task: ${name}`, longest, MOST.longest, false);
  }
  const loading = both(one, many, ({ rests }) => quantile(rests, 0.5));
  printTimes("longest task after the first number", loading, MOST.longest, false);
  const paint = (share: number) =>
    both(one, many, (board) =>
      quantile(
        PAINTS.flatMap((name) => worksOf(board, name)).map(({ paint }) => paint),
        share,
      ),
    );
  printTimes("change to paint, median", paint(0.5), MOST.paint, false);
  printTimes("change to paint, 95 of 100", paint(0.95), MOST.slowPaint, false);
}

/** What has no like at one issue: its figure stays as it is under another period, and its metrics have next to nothing to be worked out. */
const INCOMPARABLE: ReadonlySet<ChangeName> = new Set(["period", "unseen"]);

/** Changes that the main figure answers. */
const PAINTS = ["metric", "district", "period", "exact"] as const;

function worksOf({ changes }: BoardWork, name: ChangeName) {
  return changes.get(name)?.works ?? [];
}

function printSizes(one: BoardWork, many: BoardWork, { files }: SeriesFolder): void {
  const first = ({ loads }: BoardWork) => loads.at(-1)?.bytes ?? { code: 0, data: 0 };
  const firstWords = (board: BoardWork) =>
    `${(first(board).code / KB).toFixed(0)}+${(first(board).data / KB).toFixed(0)} KB`;
  print(
    "code + data to the first number",
    firstWords(one),
    firstWords(many),
    first(many).data / KB,
    MOST.firstKB,
  );
  const parts = [...files].filter(([path]) => path === "dataset.json" || path.startsWith("facts/"));
  const all = parts.reduce((sum, [, content]) => sum + gzipSync(content, { level: 9 }).length, 0);
  print("bytes of all facts", "", `${(all / MB).toFixed(2)} MB`, all / MB, MOST.allMB);
  const mb = ({ heap }: BoardWork) => `${(heap / MB).toFixed(1)} MB`;
  print("heap", mb(one), mb(many), many.heap / MB, MOST.heapMB);
  print("nodes of the page", `${one.nodes}`, `${many.nodes}`, many.nodes, MOST.nodes);
  print("height of the page", `${one.height}`, `${many.height}`, many.height, MOST.height);
  const { heap, nodes } = many.growth;
  const grown = `${(heap / MB).toFixed(1)} MB`;
  print("growth of heap, 200 changes", "", grown, heap / many.heap, MOST.growth);
  print("growth of nodes, 200 changes", "", `${nodes}`, nodes / many.nodes, MOST.growth);
}

const START = performance.now();

/** How far it is, to whoever waits. */
function tell(phase: string): void {
  const seconds = ((performance.now() - START) / 1000).toFixed(1).padStart(6);
  process.stderr.write(`${seconds} s  ${phase} (load ${loadavg()[0]?.toFixed(1)})\n`);
}

const browserFile = await findBrowser();
if (!browserFile) throw new Error("No Chromium found. Set CHROMIUM_PATH, or install Chromium.");
const folders = [await keepFolder(1), await keepFolder(ISSUES)] as const;
tell("series");
const sites = [await serve(DIST, folders[0].files), await serve(DIST, folders[1].files)];
const { executablePath, args } = browserFile;
const browser = await chromium.launch({ executablePath, args: [...args, "--no-sandbox"] });
try {
  const [one, many] = await measureBoards(browser, sites, tell);
  if (!one || !many) throw new Error("nothing was measured");
  const { whole, series } = measureReading(folders[1].whole, folders[1].files);
  tell("reading");
  process.stdout.write(
    `${"".padEnd(34)}${"1 issue".padStart(18)}${`${ISSUES} issues`.padStart(18)}\n`,
  );
  printWork(one, many);
  const firstNumber = both(one, many, ({ loads }) => Math.min(...loads.map(({ time }) => time)));
  printTimes("first number on screen", firstNumber, MOST.firstNumber, true);
  printTimes("reading: one file, series", [whole, series], MOST.reading, true);
  printSizes(one, many, folders[1]);
} finally {
  await browser.close();
  for (const site of sites) await site.close();
}
process.exitCode = exceeded > 0 ? 1 : 0;
