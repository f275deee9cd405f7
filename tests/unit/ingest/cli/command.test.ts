import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { expectWhole, snapshot } from "../../../support/data-folder";
import {
  bulletin,
  ingest,
  makeFolder,
  REAL_BULLETIN,
  write,
} from "../../../support/ingest-command";

let folder = "";
let out = "";

beforeEach(async () => {
  folder = makeFolder();
  out = join(folder, "data");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("npm run ingest", { timeout: 60_000 }, () => {
  it("writes the dataset, the text byte for byte and its ledger, and sums up", async () => {
    const { status, stdout } = await ingest("--out", out, REAL_BULLETIN);
    expect(status).toBe(0);
    expect(stdout).toContain("63 处数字：26 入库，37 已说明");
    expect(stdout).toContain("新增 new 1");
    expect(stdout).toContain("dataset.json, texts/2203.ledger.json, texts/2203.txt");
    expect(readFileSync(join(out, "texts/2203.txt"))).toEqual(readFileSync(REAL_BULLETIN));
    expect(expectWhole(out).facts).toHaveLength(26);
    const ledger = JSON.parse(readFileSync(join(out, "texts/2203.ledger.json"), "utf-8"));
    expect(ledger.rejected).toHaveLength(37);
  });

  it("gives the same bytes in any order of the files, and changes nothing the second time", async () => {
    const files = [3, 1, 2].map((serial) => write(folder, `${serial}.txt`, bulletin(serial)));
    await ingest("--out", out, ...files);
    const first = snapshot(out);
    const { stdout } = await ingest("--out", out, ...files);
    expect(stdout).toContain("文件 files      3: 未变 unchanged 3");
    expect(stdout).toContain("没有改动 (nothing had to be written)");
    expect(snapshot(out)).toEqual(first);
    rmSync(out, { recursive: true });
    await ingest("--out", out, ...files.toReversed());
    expect(snapshot(out)).toEqual(first);
  });

  it("gives the same bytes in one run as in several", async () => {
    const files = [3, 1, 2].map((serial) => write(folder, `${serial}.txt`, bulletin(serial)));
    await ingest("--out", out, ...files);
    const first = snapshot(out);
    rmSync(out, { recursive: true });
    for (const file of files) await ingest("--out", out, file);
    expect(snapshot(out)).toEqual(first);
  });

  it("puts a changed text in the place of the old one when told to, and takes it back", async () => {
    const old = write(folder, "old.txt", bulletin(7));
    const changed = write(folder, "changed.txt", bulletin(7, "某某"));
    await ingest("--out", out, old);
    const before = snapshot(out);
    const { status, stdout } = await ingest("--out", out, "--replace", changed);
    expect(status).toBe(0);
    expect(stdout).toContain("重读 re-read 1");
    const [issue] = expectWhole(out).issues;
    expect(readFileSync(join(out, issue?.text.path ?? ""))).toEqual(readFileSync(changed));
    expect(Object.keys(snapshot(out))).toHaveLength(3);
    expect((await ingest("--out", out, "--replace", changed)).stdout).toContain("未变 unchanged 1");
    await ingest("--out", out, "--replace", old);
    expect(snapshot(out)).toEqual(before);
  });

  it("reads anew where the reader has learnt, and leaves the text where it is", async () => {
    const file = write(folder, "a.txt", bulletin(7));
    await ingest("--out", out, file);
    const before = snapshot(out);
    const dataset = join(out, "dataset.json");
    const earlier = readFileSync(dataset, "utf-8").replace(
      '"metric":"volunteer_persons"',
      '"metric":"other"',
    );
    expect(earlier).toContain('"other"');
    writeFileSync(dataset, earlier);
    writeFileSync(join(out, "texts/7.ledger.json"), '{"issueId":"7","rejected":[],"problems":[]}');
    await ingest("--out", out, file);
    expect(readFileSync(dataset, "utf-8")).toBe(earlier);
    const { stdout } = await ingest("--out", out, "--replace", file);
    expect(stdout).toContain("重读 re-read 1");
    expect(stdout).toMatch(/已写入 written .*dataset\.json/);
    expect(snapshot(out)).toEqual(before);
  });

  it("keeps a text for the other issue that it holds", async () => {
    const both = write(folder, "both.txt", `${bulletin(7)}\n${bulletin(8)}`);
    await ingest("--out", out, both);
    const changed = write(folder, "changed.txt", bulletin(7, "某某"));
    expect((await ingest("--out", out, "--replace", changed)).status).toBe(0);
    const [seven, eight] = expectWhole(out).issues;
    expect(seven?.text.path).not.toBe(eight?.text.path);
    expect(readFileSync(join(out, eight?.text.path ?? ""))).toEqual(readFileSync(both));
  });

  it("puts back files that went missing or were damaged", async () => {
    const file = write(folder, "a.txt", bulletin(7));
    await ingest("--out", out, file);
    const before = snapshot(out);
    rmSync(join(out, "texts/7.ledger.json"));
    writeFileSync(join(out, "texts/7.txt"), "damaged");
    expect((await ingest("--out", out, file)).stdout).toContain("补全 mended 1");
    expect(snapshot(out)).toEqual(before);
  });

  it("prints readings as one JSON array and writes nothing", async () => {
    const plain = write(folder, "plain.txt", "通州区组织志愿者300名。");
    const bad = write(folder, "bad.txt", "");
    const { status, stdout, stderr } = await ingest(
      "--print",
      "--out",
      out,
      plain,
      bad,
      REAL_BULLETIN,
    );
    expect(status).toBe(1);
    expect(stderr).toContain("bad.txt: 空文件");
    const [first, second] = JSON.parse(stdout);
    expect(first).toMatchObject({ file: plain, issue: null });
    expect(first.facts).toHaveLength(1);
    expect(second.issue.id).toBe("2203");
    expect(second.rejected).toHaveLength(37);
    expect(() => readdirSync(out)).toThrow();
  });

  it("counts a date that cannot be once, and says where it stands", async () => {
    const file = write(folder, "a.txt", bulletin(4).replace("3月5日", "2月30日"));
    const { stdout } = await ingest("--out", out, file);
    expect(stdout).toContain(
      `待看 problems   1: 日期不存在 (impossible_date) 1 [${file}:5 “2023年2月30日”]`,
    );
  });

  it("lays the faults of the reader open instead of publishing what nobody can read", async () => {
    const text = bulletin(7).replace("组织", "12月1日以来组织");
    const { status } = await ingest("--out", out, write(folder, "a.txt", text));
    expect(status).toBe(0);
    expectWhole(out);
    expect((await ingest("--out", out, write(folder, "b.txt", bulletin(8)))).status).toBe(0);
  });

  it.each([
    [["--help"], 0, "用法 usage"],
    [["-h"], 0, "--replace"],
    [[], 2, "没有指明文件 (no file named)"],
    [["--replaec", "x.txt"], 2, "没有选项 --replaec (unknown option --replaec)"],
    [["x.txt", "--out"], 2, "--out 后面要有文件夹 (--out needs a folder)"],
    [["--out", "--replace", "x.txt"], 2, "--out 后面要有文件夹"],
  ])("answers %j with exit code %i", async (words, exitCode, answer) => {
    const { status, stdout, stderr } = await ingest(...words);
    expect(status).toBe(exitCode);
    expect(exitCode === 0 ? stdout : stderr).toContain(answer);
    expect(exitCode === 0 ? stderr : stdout).toBe("");
  });

  it("opens folders, also below, and takes each file once", async () => {
    const texts = join(folder, "texts");
    mkdirSync(join(texts, "二〇二三年 三月"), { recursive: true });
    const odd = write(join(texts, "二〇二三年 三月"), "第 7 期\n副本.txt", bulletin(7));
    write(texts, "8.TXT", bulletin(8));
    write(texts, ".hidden.txt", "");
    write(texts, "notes.md", "");
    const { status, stdout, stderr } = await ingest("--out", out, texts, odd, `--out=${out}`);
    expect(status).toBe(0);
    expect(stderr).toBe("未读 1 个非 .txt 文件：notes.md (1 file that is not .txt was not read)\n");
    expect(stdout).toContain("文件 files      2: 新增 new 2");
  });
});
