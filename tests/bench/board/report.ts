// npm run bench:board [ISSUES]: how much more the board works over a long series than over one issue, both in one run and by
// the clock of the page's own thread, so that only ratios count. Ends with 1 where something is more than is asked for.
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { findBrowser } from "../../../.setup/find-browser.mjs";
import { type BoardWork, CHANGE_NAMES, measureBoards } from "./measure-board";
import { measureReading } from "./read-times";
import { makeFolder, type SeriesFolder } from "./series-files";
import { serve } from "./serve";

const DIST = join(import.meta.dirname, "../../../dist");
const ISSUES = Number(process.argv[2] ?? 2200);
const KB = 1000;
const MB = 1e6;

/** What must not be exceeded; of one issue nothing is asked but to be compared with. */
const MOST = {
  work: 2,
  firstNumber: 1.5,
  reading: 0.5,
  firstBytes: 600 * KB,
  allBytes: 2.5 * MB,
  heap: 60 * MB,
  nodes: 5000,
  height: 2700,
  longest: 50,
  growth: 0.1,
};

let exceeded = 0;

function print(name: string, one: string, many: string, value: number, most: number): void {
  if (value > most) exceeded += 1;
  const verdict = `${value.toFixed(2)} of ${most}${value > most ? "  ←" : ""}`;
  const cells = [one, many, verdict].map((cell) => cell.padStart(18));
  process.stdout.write(`${name.padEnd(34)}${cells.join("")}\n`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function printWork(one: BoardWork, many: BoardWork): void {
  for (const name of CHANGE_NAMES) {
    const [a, b] = [one, many].map(({ works }) => median(works[name].map(({ thread }) => thread)));
    const ms = [a, b].map((time = 0) => `${time.toFixed(0)} ms`);
    print(`work of a change: ${name}`, ms[0] ?? "", ms[1] ?? "", (b ?? 0) / (a || 1), MOST.work);
  }
  const [a, b] = [one, many].map(({ works }) =>
    median(CHANGE_NAMES.flatMap((name) => works[name].map(({ longest }) => longest))),
  );
  print("longest task, median", `${a?.toFixed(0)} ms`, `${b?.toFixed(0)} ms`, b ?? 0, MOST.longest);
  const [c, d] = [one, many].map(({ works }) =>
    median(CHANGE_NAMES.flatMap((name) => works[name].map(({ paint }) => paint))),
  );
  print("change to paint, median", `${c?.toFixed(0)} ms`, `${d?.toFixed(0)} ms`, d ?? 0, 50);
}

function printSizes(one: BoardWork, many: BoardWork, { files }: SeriesFolder): void {
  const first = ({ firstBytes: { code, data } }: BoardWork) =>
    `${(code / KB).toFixed(0)}+${(data / KB).toFixed(0)} KB`;
  const { data } = many.firstBytes;
  print("code + data to the first number", first(one), first(many), data, MOST.firstBytes);
  const parts = [...files].filter(([path]) => !path.startsWith("texts/"));
  const all = parts.reduce((sum, [, content]) => sum + gzipSync(content, { level: 9 }).length, 0);
  print("bytes of all facts", "", `${(all / MB).toFixed(2)} MB`, all, MOST.allBytes);
  const mb = ({ heap }: BoardWork) => `${(heap / MB).toFixed(1)} MB`;
  print("heap", mb(one), mb(many), many.heap, MOST.heap);
  print("nodes of the page", `${one.nodes}`, `${many.nodes}`, many.nodes, MOST.nodes);
  print("height of the page", `${one.height}`, `${many.height}`, many.height, MOST.height);
  const { heap, nodes } = many.growth;
  print(
    "growth of heap, 200 changes",
    "",
    `${(heap / MB).toFixed(1)} MB`,
    heap / many.heap,
    MOST.growth,
  );
  print("growth of nodes, 200 changes", "", `${nodes}`, nodes / many.nodes, MOST.growth);
}

const browserFile = await findBrowser();
if (!browserFile) throw new Error("No Chromium found. Set CHROMIUM_PATH, or install Chromium.");
const folders = [await makeFolder(1), await makeFolder(ISSUES)] as const;
const sites = [await serve(DIST, folders[0].files), await serve(DIST, folders[1].files)];
const { executablePath, args } = browserFile;
const browser = await chromium.launch({ executablePath, args: [...args, "--no-sandbox"] });
try {
  const [one, many] = await measureBoards(browser, sites);
  if (!one || !many) throw new Error("nothing was measured");
  print("", "1 issue", `${ISSUES} issues`, 0, 0);
  printWork(one, many);
  const ratio = many.firstNumber / one.firstNumber;
  const times = [one, many].map(({ firstNumber }) => `${firstNumber.toFixed(0)} ms`);
  print("first number on screen", times[0] ?? "", times[1] ?? "", ratio, MOST.firstNumber);
  const { whole, series } = measureReading(folders[1].whole, folders[1].files);
  const read = [whole, series].map((time) => `${time.toFixed(0)} ms`);
  print("reading: one file, series", read[0] ?? "", read[1] ?? "", series / whole, MOST.reading);
  printSizes(one, many, folders[1]);
} finally {
  await browser.close();
  for (const site of sites) await site.close();
}
process.exitCode = exceeded > 0 ? 1 : 0;
