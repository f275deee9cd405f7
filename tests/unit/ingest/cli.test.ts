import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseDataset } from "../../../src/model/parse-dataset";

const root = join(import.meta.dirname, "../../..");
const real = join(root, "tests/golden/real-2203/bulletin.txt");
const command = ["--import", "tsx", join(root, "src/ingest/cli.ts")];
let folder = "";
let out = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jianbao-"));
  out = join(folder, "data");
  mkdirSync(out);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function ingest(...words: string[]) {
  return spawnSync(process.execPath, [...command, ...words], { cwd: root, encoding: "utf-8" });
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Every file below a folder with a hash of its bytes. */
function snapshot(): Record<string, string> {
  const names = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, createHash("sha256").update(readFileSync(path)).digest("hex")];
    }),
  );
}

function bulletin(serial: number): string {
  const day = (serial % 28) + 1;
  return `文明简报\n第 ${serial} 期\n(总第 ${serial} 期)\n区文明办\n2023年3月${day}日\n大兴区开展志愿服务。组织志愿者${serial}名。\n（大兴区文明办）\n`;
}

describe("npm run ingest", { timeout: 60_000 }, () => {
  it("writes the dataset, the text byte for byte and its ledger, and sums up", () => {
    const { status, stdout } = ingest("--out", out, real);
    expect(status).toBe(0);
    expect(stdout).toContain("63 处数字：26 入库，37 已说明");
    expect(readFileSync(join(out, "texts/2203.txt"))).toEqual(readFileSync(real));
    const { dataset, problems } = parseDataset(
      JSON.parse(readFileSync(join(out, "dataset.json"), "utf-8")),
    );
    expect(problems).toEqual([]);
    expect(dataset.facts).toHaveLength(26);
    const ledger = JSON.parse(readFileSync(join(out, "texts/2203.ledger.json"), "utf-8"));
    expect(ledger.rejected).toHaveLength(37);
  });

  it("gives the same bytes in any order of the files, and changes nothing the second time", () => {
    const files = [3, 1, 2].map((serial) => write(`${serial}.txt`, bulletin(serial)));
    ingest("--out", out, ...files);
    const first = snapshot();
    ingest("--out", out, ...files);
    expect(snapshot()).toEqual(first);
    rmSync(out, { recursive: true });
    mkdirSync(out);
    ingest("--out", out, ...files.toReversed());
    expect(snapshot()).toEqual(first);
  });

  it.each([
    ["is a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), "zero bytes"],
    ["cannot be decoded", Buffer.from([0xff, 0xff, 0xc3, 0x28, 0xa0]), "neither UTF-8"],
    ["is empty", Buffer.alloc(0), "empty"],
    ["holds a known issue with another text", Buffer.from(bulletin(7)), "another text"],
  ])("refuses a file that %s and leaves every byte as it was", (_, content, cause) => {
    const known = write("known.txt", `${bulletin(7)}\n责编:某某\n`);
    ingest("--out", out, known);
    const before = snapshot();
    const bad = write("bad.txt", content);
    const good = write("good.txt", bulletin(8));
    const { status, stderr, stdout } = ingest("--out", out, good, bad);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("bad.txt");
    expect(stderr).toContain(cause);
    expect(snapshot()).toEqual(before);
    expect(readdirSync(out).filter((name) => name.startsWith("."))).toEqual([]);
  });

  it("replaces a text when told to", () => {
    ingest("--out", out, write("a.txt", bulletin(7)));
    const other = write("b.txt", `${bulletin(7)}\n责编:某某\n`);
    expect(ingest("--out", out, "--replace", other).status).toBe(0);
    expect(readFileSync(join(out, "texts/7.txt"))).toEqual(readFileSync(other));
  });

  it("prints readings as one JSON array and writes nothing", () => {
    const plain = write("plain.txt", "通州区组织志愿者300名。");
    const { status, stdout } = ingest("--print", "--out", out, plain, real);
    expect(status).toBe(0);
    const [first, second] = JSON.parse(stdout);
    expect(first).toMatchObject({ file: plain, issue: null });
    expect(first.facts).toHaveLength(1);
    expect(second.issue.id).toBe("2203");
    expect(second.rejected).toHaveLength(37);
    expect(snapshot()).toEqual({});
  });

  it("leaves the old or the new dataset whenever it is killed", { timeout: 120_000 }, async () => {
    const texts = join(folder, "texts");
    mkdirSync(texts);
    for (let serial = 1; serial <= 300; serial += 1) {
      writeFileSync(join(texts, `${serial}.txt`), bulletin(serial));
    }
    ingest("--out", out, join(texts, "1.txt"));
    const old = readFileSync(join(out, "dataset.json"), "utf-8");
    for (let round = 0; round < 10; round += 1) {
      const child = spawn(process.execPath, [...command, "--out", out, texts], { cwd: root });
      const ended = new Promise((resolve) => child.once("exit", resolve));
      setTimeout(() => child.kill("SIGKILL"), 100 + Math.random() * 900);
      await ended;
      const now = readFileSync(join(out, "dataset.json"), "utf-8");
      const { dataset, problems } = parseDataset(JSON.parse(now));
      expect(problems).toEqual([]);
      expect(now === old ? 1 : dataset.issues.length).toBe(now === old ? 1 : 300);
    }
    expect(ingest("--out", out, texts).status).toBe(0);
    expect(readdirSync(out).sort()).toEqual(["dataset.json", "texts"]);
  });
});
