import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSeries } from "../../../mock/series";
import { mergeSources } from "../../../src/ingest/cli/merge-sources";
import type { Pace } from "../../../src/ingest/cli/pace";

/** Reads a synthetic series into a new folder, then once more, and prints the memory in use along the way as one JSON object. Wants `--expose-gc`. */
const files = Number(process.argv[2] ?? 2200);
const folder = mkdtempSync(join(tmpdir(), "jianbao-"));
const texts = join(folder, "texts");

/** Heap in use after a quarter and after all of the files, in bytes. */
async function measure(): Promise<{ quarter: number; whole: number }> {
  const measured = { quarter: 0, whole: 0 };
  const pace: Pace = {
    step: async (phase, done) => {
      await new Promise(setImmediate);
      if (phase !== "read") return;
      if (done === files / 4) measured.quarter = heapInUse();
      if (done === files) measured.whole = heapInUse();
    },
    note: () => {},
    end: () => {},
  };
  const paths = [texts];
  await mergeSources({ paths, mode: "merge", replace: true, out: join(folder, "data") }, pace);
  return measured;
}

function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

mkdirSync(texts);
for await (const { issue, text } of writeSeries({ issues: files, seed: 1 })) {
  writeFileSync(join(texts, `${issue.id}.txt`), text);
}
const began = performance.now();
const first = await measure();
const seconds = (performance.now() - began) / 1000;
const again = await measure();
rmSync(folder, { recursive: true });
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(`${JSON.stringify({ files, seconds, first, again, peak })}\n`);
