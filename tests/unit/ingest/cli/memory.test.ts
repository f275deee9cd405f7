import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

const REPORT = join(import.meta.dirname, "../../../bench/memory/report.ts");
const FILES = 600;
/** Some two kilobytes an issue are kept: where it stands and what it is called. A bulletin with its facts would be fifty times that. */
const BYTES_A_FILE = 4096;

it("keeps neither texts nor facts of the files that it has read", { timeout: 120_000 }, () => {
  const flags = ["--expose-gc", "--import", "tsx"];
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, REPORT, String(FILES)], {
    encoding: "utf-8",
  });
  expect(stderr).toBe("");
  const { first, again } = JSON.parse(stdout);
  const more = (FILES * 3) / 4;
  expect((first.whole - first.quarter) / more).toBeLessThan(BYTES_A_FILE);
  // With the dataset loaded that the first run wrote.
  expect((again.whole - first.whole) / FILES).toBeLessThan(BYTES_A_FILE);
});
