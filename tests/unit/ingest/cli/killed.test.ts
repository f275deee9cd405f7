import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { expectWhole, snapshot } from "../../../support/data-folder";
import {
  bulletin,
  ending,
  ingest,
  makeFolder,
  startIngest,
  write,
} from "../../../support/ingest-command";

const KILL_AT = pathToFileURL(join(import.meta.dirname, "../../../support/kill-at.mjs")).href;
const ROUNDS = 12;
const AT_ONCE = 4;
let folder = "";
let start = "";
let texts = "";

/** A dataset of `old` issues, and a folder with all of them changed and as many new ones. */
async function prepare(old: number): Promise<void> {
  const first = join(folder, "first");
  texts = join(folder, "texts");
  for (const path of [first, texts]) mkdirSync(path);
  for (let serial = 1; serial <= old; serial += 1) {
    write(first, `${serial}.txt`, bulletin(serial));
    write(texts, `${serial}.txt`, bulletin(serial, "某某"));
    write(texts, `${old + serial}.txt`, bulletin(old + serial));
  }
  expect((await ingest("--out", start, first)).status).toBe(0);
}

function copyOld(name: string): string {
  const copy = join(folder, name);
  cpSync(start, copy, { recursive: true });
  return copy;
}

/** What an undisturbed run makes of a copy of the old data. */
async function runUndisturbed(): Promise<Record<string, string>> {
  const other = copyOld("undisturbed");
  const { status } = await ending(startIngest(["--out", other, "--replace", texts]));
  expect(status).toBe(0);
  return snapshot(other);
}

/** Kills a run after some time, looks at what is left, and runs it again. */
async function killAfter(milliseconds: number, expected: Record<string, string>): Promise<void> {
  const out = copyOld(`out-${milliseconds}`);
  const child = startIngest(["--out", out, "--replace", texts]);
  const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
  await ending(child);
  clearTimeout(timer);
  const isOld = readDataset(out).equals(readDataset(start));
  expect(expectWhole(out).issues).toHaveLength(isOld ? 100 : 200);
  expect((await ingest("--out", out, "--replace", texts)).status).toBe(0);
  expect(snapshot(out)).toEqual(expected);
}

/** Kills a run at its n-th change of a file, looks at what is left, and at what the next run makes of it. False where the run had ended by then. */
async function killAt(at: number, expected: Record<string, string>): Promise<boolean> {
  const out = copyOld(`out-${at}`);
  const { status } = await ending(
    startIngest(["--out", out, "--replace", texts], {
      flags: ["--import", KILL_AT],
      env: { KILL_AT: String(at), KILL_BELOW: out },
    }),
  );
  const isOld = readDataset(out).equals(readDataset(start));
  expect(expectWhole(out).issues).toHaveLength(isOld ? 1 : 2);
  if (at % 2 === 0) {
    await ingest("--out", out, "--replace", texts);
    expect(snapshot(out)).toEqual(expected);
  } else {
    // A run about something else tidies up all the same.
    await ingest("--out", out, join(folder, "first"));
    expectWhole(out);
    expect(Object.keys(snapshot(out))).toHaveLength(isOld ? 3 : 5);
  }
  return status === null;
}

function readDataset(out: string): Buffer {
  return readFileSync(join(out, "dataset.json"));
}

beforeEach(async () => {
  folder = makeFolder();
  start = join(folder, "start");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("npm run ingest, killed", { timeout: 300_000 }, () => {
  it("leaves the old or the new dataset whenever that happens", async () => {
    await prepare(100);
    const began = performance.now();
    const expected = await runUndisturbed();
    const duration = performance.now() - began;
    for (let round = 0; round < ROUNDS; round += AT_ONCE) {
      const kills = Array.from({ length: AT_ONCE }, (_, index) => {
        // Half of them late, where files are moved.
        const share = index % 2 === 0 ? Math.random() : 0.7 + Math.random();
        return killAfter(share * duration, expected);
      });
      await Promise.all(kills);
    }
  });

  it("leaves the old or the new dataset at every single change of a file", async () => {
    await prepare(1);
    const expected = await runUndisturbed();
    let wasAlwaysKilled = true;
    let at = 1;
    for (; wasAlwaysKilled; at += AT_ONCE) {
      const kills = Array.from({ length: AT_ONCE }, (_, index) => killAt(at + index, expected));
      wasAlwaysKilled = !(await Promise.all(kills)).includes(false);
    }
    expect(at).toBeGreaterThan(20);
  });
});
