import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { expectWhole, snapshot } from "../../../support/data-folder";
import { bulletin, COMMAND, ingest, makeFolder, write } from "../../../support/ingest-command";

let folder = "";
let out = "";

beforeEach(async () => {
  folder = makeFolder();
  out = join(folder, "data");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const gb18030 = Buffer.from("cef7b3c7c7f8d6bed4b8d5df0a", "hex");

describe("npm run ingest, given bad input", { timeout: 60_000 }, () => {
  it.each([
    [
      "is a picture",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]),
      /zero bytes.*像是 PNG 图片 \(it looks like a PNG picture\)/,
    ],
    [
      "is binary",
      Buffer.from([1, 2, 3, 0, 0]),
      /zero bytes.*第 4 字节是 NUL.*NUL at byte 4, it looks binary/,
    ],
    ["is a Word file", Buffer.from("PK\u0003\u0004\u0000"), /docx or zip; save it as text first/],
    ["cannot be decoded", Buffer.from([0xff, 0xff, 0xc3, 0x28, 0xa0]), /neither UTF-8/],
    [
      "has one broken byte",
      Buffer.concat([gb18030, gb18030, Buffer.from([0xff]), gb18030]),
      /编码有误.*as GB18030 it breaks at byte 27, line 3/,
    ],
    ["is empty", Buffer.alloc(0), /空文件 \(the file is empty\)/],
    ["holds no words", Buffer.from(" \n"), /no words/],
    [
      "holds a known issue with another text",
      Buffer.from(bulletin(7)),
      /第 7 期已有，正文不同.*issue 7 is already in the dataset with another text; --replace/,
    ],
  ])("names a file that %s, takes the others and loses nothing", async (_, content, cause) => {
    await ingest("--out", out, write(folder, "known.txt", bulletin(7, "某某")));
    const before = snapshot(out);
    const bad = write(folder, "bad.txt", content);
    const alone = await ingest("--out", out, bad);
    expect(alone.status).toBe(1);
    expect(alone.stderr).toContain(`${bad}: `);
    expect(alone.stderr).toMatch(cause);
    expect(alone.stdout).toBe(
      `文件 files      1: 未收 refused 1\n  未收 refused    ${bad}\n没有改动 (nothing had to be written)\n`,
    );
    expect(snapshot(out)).toEqual(before);
    const { status, stdout } = await ingest(
      "--out",
      out,
      bad,
      write(folder, "good.txt", bulletin(9)),
    );
    expect(status).toBe(1);
    expect(stdout).toContain("文件 files      2: 新增 new 1, 未收 refused 1");
    expect(expectWhole(out).issues.map(({ id }) => id)).toEqual(["7", "9"]);
    expect(snapshot(out)).toMatchObject({ "texts/7.txt": before["texts/7.txt"] });
    expect(readdirSync(out).sort()).toEqual(["dataset.json", "texts"]);
  });

  it("names both files where they hold the same issue with different texts", async () => {
    const one = write(folder, "1.txt", bulletin(7));
    const two = write(folder, "2.txt", bulletin(7, "某某"));
    const copy = write(folder, "3.txt", bulletin(7));
    const { status, stdout, stderr } = await ingest("--out", out, "--replace", one, two, copy);
    expect(status).toBe(1);
    expect(stderr).toContain(`${two}: 第 7 期已从 ${one} 读入，正文不同`);
    expect(stdout).toContain("新增 new 1, 重复 repeated 1, 未收 refused 1");
    expect(readFileSync(join(out, "texts/7.txt"))).toEqual(readFileSync(one));
  });

  it("says that a folder has no texts, and that a file is not there", async () => {
    const empty = join(folder, "empty");
    mkdirSync(empty);
    write(empty, "notes.md", "x");
    const gone = join(folder, "gone.txt");
    const { status, stderr } = await ingest("--out", out, empty, gone);
    expect(status).toBe(1);
    expect(stderr).toContain(`${empty}: 没有 .txt 文件 (no .txt file in this folder)`);
    expect(stderr).toContain(`${gone}: 没有这个文件或文件夹 (no such file or folder)`);
    expect(existsSync(out)).toBe(false);
  });

  it("follows links, ends where they go in a circle, and names those that lead nowhere", async () => {
    const texts = join(folder, "texts");
    mkdirSync(texts);
    write(texts, "1.txt", bulletin(1));
    symlinkSync(texts, join(texts, "again"));
    symlinkSync(join(texts, "loop.txt"), join(texts, "loop.txt"));
    symlinkSync(join(texts, "nowhere"), join(texts, "vanished.txt"));
    const { status, stdout, stderr } = await ingest("--out", out, texts);
    expect(status).toBe(1);
    expect(stderr).toMatch(/loop\.txt: 链接成环/);
    expect(stderr).toMatch(/vanished\.txt: 没有这个文件/);
    expect(stdout).toContain("文件 files      3: 新增 new 1, 未收 refused 2");
  });

  it.skipIf(process.getuid?.() === 0)("names what it is not allowed to read", async () => {
    const texts = join(folder, "texts");
    mkdirSync(join(texts, "closed"), { recursive: true });
    chmodSync(join(texts, "closed"), 0);
    chmodSync(write(texts, "1.txt", bulletin(1)), 0);
    const { status, stderr } = await ingest("--out", out, texts);
    chmodSync(join(texts, "closed"), 0o700);
    expect(status).toBe(1);
    expect(stderr).toMatch(/closed: 没有权限/);
    expect(stderr).toMatch(/1\.txt: 没有权限/);
  });

  it.each([
    ["no JSON", "{ broken", /JSON/],
    ["cut off", null, /line \d+|JSON/],
    ["another version", '{"version": 2}', /version found=2/],
    ["a merge gone wrong", '{\n"version": 1,\n<<<<<<< HEAD\n}', /JSON/],
  ])("leaves a dataset alone that is %s", async (_, content, cause) => {
    const file = write(folder, "a.txt", bulletin(7));
    await ingest("--out", out, file);
    const dataset = join(out, "dataset.json");
    const half = readFileSync(dataset, "utf-8").slice(0, -30);
    writeFileSync(dataset, content ?? half);
    const before = snapshot(out);
    const { status, stdout, stderr } = await ingest("--out", out, "--replace", file);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(`${dataset}: 已有的数据集有误，一字未动`);
    expect(stderr).toMatch(cause);
    expect(snapshot(out)).toEqual(before);
  });

  it("adds to a dataset that was laid out anew, and keeps its faulty facts", async () => {
    await ingest("--out", out, write(folder, "7.txt", bulletin(7)));
    const dataset = join(out, "dataset.json");
    const more = write(folder, "8.txt", bulletin(8));
    const lined = readFileSync(dataset, "utf-8");
    writeFileSync(dataset, JSON.stringify(JSON.parse(lined), null, 2));
    expect((await ingest("--out", out, more)).status).toBe(0);
    const both = snapshot(out);
    writeFileSync(dataset, lined.replace('"bound":"exact"', '"bound":"range"'));
    const { status, stderr } = await ingest("--out", out, more);
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /1 facts of the dataset are faulty and were kept.*issue 7: facts\[0\]\.bound/,
    );
    expect(readFileSync(dataset, "utf-8")).toContain('"bound":"range"');
    await ingest("--out", out, "--replace", join(folder, "7.txt"));
    expect(snapshot(out)).toEqual(both);
  });

  it("says why it cannot write, and leaves all as it was", async () => {
    const file = write(folder, "a.txt", bulletin(7));
    const { status, stderr } = await ingest("--out", file, file);
    expect(status).toBe(1);
    expect(stderr).toContain(`${file}: 不能用作数据文件夹 (cannot be the data folder): 这是文件`);
    expect((await ingest("--out", join(file, "below"), file)).stderr).toContain("不是文件夹");
  });

  it.skipIf(process.platform === "win32")(
    "leaves all as it was when the disk is full",
    async () => {
      const texts = join(folder, "texts");
      mkdirSync(texts);
      for (let serial = 1; serial <= 60; serial += 1) {
        write(texts, `${serial}.txt`, bulletin(serial));
      }
      await ingest("--out", out, join(texts, "1.txt"));
      const before = snapshot(out);
      // Files may not grow beyond 16 blocks: texts fit in, the dataset does not.
      const command = [process.execPath, ...COMMAND, "--out", out, texts];
      const limited = ["-c", 'trap "" XFSZ; ulimit -f 16; exec "$@"', "sh", ...command];
      const { status, stderr } = spawnSync("sh", limited, { encoding: "utf-8" });
      expect(status).toBe(1);
      expect(stderr).toContain(`${out}: 没有写成，数据一字未动`);
      expect(stderr).toContain("超过文件大小上限");
      expect(snapshot(out)).toEqual(before);
      expect(readdirSync(out).sort()).toEqual(["dataset.json", "texts"]);
    },
  );
});
