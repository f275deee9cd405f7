import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeSeries } from "../../../../mock/series";
import { readDataset } from "../../../../src/ingest/cli/read-dataset";
import { snapshot } from "../../../support/data-folder";
import { bulletin, ingest, makeFolder, write } from "../../../support/ingest-command";

/** As many as give more facts than lie in one file. */
const ISSUES = 100;
const SLOW = 120_000;

let folder = "";
let out = "";
let older = "";
let newer = "";

beforeAll(async () => {
  folder = makeFolder();
  out = join(folder, "out");
  older = join(folder, "older");
  newer = join(folder, "newer");
  const { texts } = await makeSeries({ issues: ISSUES, seed: 6 });
  for (const path of [older, newer]) mkdirSync(path);
  [...texts.values()].forEach((text, index) => {
    write(index < ISSUES / 10 ? older : newer, `${index}.txt`, text);
  });
  expect((await ingest("--out", out, older)).status).toBe(0);
}, SLOW);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const index = () => JSON.parse(readFileSync(join(out, "dataset.json"), "utf-8"));
const entries = () => [...readDataset(join(out, "dataset.json"))];

it("publishes few facts in one file", () => {
  expect(index().version).toBe(1);
  expect(existsSync(join(out, "facts"))).toBe(false);
});

it("publishes many facts in one file a metric, and reads them back", {
  timeout: SLOW,
}, async () => {
  const before = entries().filter(({ list }) => list === "facts");
  expect((await ingest("--out", out, newer)).status).toBe(0);
  expect(index()).toMatchObject({ version: 2 });
  const parts = index().metrics.map(({ path }: { path: string }) => path);
  expect(readdirSync(join(out, "facts")).map((name) => `facts/${name}`)).toEqual(parts.sort());
  const after = entries();
  expect(after.filter(({ list }) => list === "issues")).toHaveLength(ISSUES);
  for (const fact of before) expect(after).toContainEqual(fact);

  const written = snapshot(out);
  const again = await ingest("--out", out, older, newer);
  expect(again.status).toBe(0);
  expect(snapshot(out)).toEqual(written);

  const other = join(folder, "other");
  expect((await ingest("--out", other, newer, older)).status).toBe(0);
  expect(snapshot(other)).toEqual(written);
});

it("leaves no part behind that the new index does not name", { timeout: SLOW }, async () => {
  const before = index().dataVersion;
  const one = write(folder, "one.txt", bulletin(3));
  expect((await ingest("--out", out, one)).status).toBe(0);
  expect(index().dataVersion).not.toBe(before);
  const parts = index().metrics.map(({ path }: { path: string }) => path);
  expect(readdirSync(join(out, "facts")).map((name) => `facts/${name}`)).toEqual(parts.sort());
});

it("names the part that is broken and changes nothing", { timeout: SLOW }, async () => {
  const [{ path }] = index().metrics;
  const sound = readFileSync(join(out, path));
  writeFileSync(join(out, path), sound.toString().replace('"rows": ', '"rows": 1'));
  const before = snapshot(out);
  const { status, stderr } = await ingest("--out", out, write(folder, "two.txt", bulletin(4)));
  expect(status).not.toBe(0);
  expect(stderr).toContain(path);
  expect(snapshot(out)).toEqual(before);
  writeFileSync(join(out, path), sound);
});
