import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/ingest/text/decode";
import { formatReadable, readReadable } from "./readable";

const folder = import.meta.dirname;
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "bulletin.txt")))
  .map(({ name }) => name)
  .sort();
const isUpdate = process.env.UPDATE_GOLDEN === "1";

/**
 * A document is a folder: a bulletin, and what a person says it holds; what is no document is a row of `tables`.
 * `UPDATE_GOLDEN=1` writes what the reader says; read every line.
 */
describe("golden documents", () => {
  it("are never rewritten where nobody reads them", () => {
    expect(isUpdate && process.env.CI !== undefined).toBe(false);
  });

  it("cover mastheads, items, encodings and the real bulletin", () => {
    expect(names.length).toBeGreaterThanOrEqual(20);
  });

  it.each(names)("reads %s", (name) => {
    const { text } = decode(readFileSync(join(folder, name, "bulletin.txt")));
    const path = join(folder, name, "expected.json");
    const found = readReadable(text);
    if (isUpdate && process.env.CI === undefined) writeFileSync(path, formatReadable(found));
    expect(existsSync(path)).toBe(true);
    expect(found).toEqual(JSON.parse(readFileSync(path, "utf-8")));
  });
});
