import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bulletin, ingest, makeFolder, write } from "../../../support/ingest-command";

let folder = "";
let out = "";

beforeEach(() => {
  folder = makeFolder();
  out = join(folder, "data");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function withoutDate(serial: number): string {
  return bulletin(serial).replace(/2023年.*日/, "2023年2月30日");
}

describe("the summary of npm run ingest", { timeout: 60_000 }, () => {
  it("tells what became of every file, and of which issue it is", async () => {
    const one = write(folder, "1.txt", bulletin(1));
    const copy = write(folder, "copy.txt", bulletin(1));
    const empty = write(folder, "empty.txt", "");
    const both = write(folder, "both.txt", `${bulletin(2)}\n${withoutDate(3)}`);
    const { stdout } = await ingest("--out", out, one, copy, empty, both);
    expect(stdout.split("\n").slice(0, 5)).toEqual([
      "文件 files      4: 新增 new 2, 重复 repeated 1, 未收 refused 1",
      `  新增 new        ${one} → 1`,
      `  重复 repeated   ${copy} → 1`,
      `  未收 refused    ${empty}`,
      `  新增 new        ${both} → 2, 3, 待看 problems 1`,
    ]);
  });

  it("counts a text that lies there twice once, also when nothing is new", async () => {
    const one = write(folder, "1.txt", bulletin(1));
    const copy = write(folder, "copy.txt", bulletin(1));
    const counts = (stdout: string) => stdout.split("\n").filter((line) => /^(期|事实)/.test(line));
    const first = await ingest("--out", out, one, copy);
    const again = await ingest("--out", out, one, copy);
    expect(again.stdout).toContain("未变 unchanged 1, 重复 repeated 1");
    expect(counts(again.stdout)).toEqual(counts(first.stdout));
  });

  it("tells of many files only those that a person may have to look at, and no more than can be read", async () => {
    const good = Array.from({ length: 13 }, (_, i) => write(folder, `${i}.txt`, bulletin(i + 1)));
    const { stdout } = await ingest("--out", out, ...good);
    expect(stdout).not.toContain("  新增 new");
    const bad = Array.from({ length: 22 }, (_, i) => write(folder, `bad-${i}.txt`, ""));
    const odd = write(folder, "odd.txt", withoutDate(50));
    const lines = (await ingest("--out", out, ...good, odd, ...bad)).stdout.split("\n");
    expect(lines[1]).toBe(`  新增 new        ${odd} → 50, 待看 problems 1`);
    expect(lines.filter((line) => line.startsWith("  未收 refused"))).toHaveLength(19);
    expect(lines[21]).toBe("  …另有 3 个 (…and 3 more)");
  });

  it("names up to five files for a kind of problem", async () => {
    const odd = Array.from({ length: 6 }, (_, i) =>
      write(folder, `${i}.txt`, withoutDate(i + 1).replace("名。", "名，2月30日。")),
    );
    const places = odd.map((file) => `${file}:5 “2023年2月30日”`);
    const { stdout } = await ingest("--out", out, ...odd.slice(0, 5));
    expect(stdout).toContain(`(impossible_date) 10 [${places.slice(0, 5).join(", ")}]`);
    const more = await ingest("--out", out, ...odd);
    expect(more.stdout).toContain(`(impossible_date) 12 [${places.slice(0, 5).join(", ")} …]`);
  });

  it("calls reasons by their Chinese names first", async () => {
    const { stdout } = await ingest("--out", out, write(folder, "1.txt", bulletin(1)));
    expect(stdout).toMatch(/说明 rejected +\d+: 日期 \(date\) 1, 序数 \(ordinal\) 2/);
  });

  it("does not show the numbers of persons", async () => {
    const text = bulletin(1).replace(
      "名。",
      "名，联系人11010519900307123X，志愿者11010519900307123456名。",
    );
    const { stdout } = await ingest("--out", out, write(folder, "1.txt", text));
    expect(stdout).toMatch(/有数字未能读出 \(unread_numeral\) \d \[.*“\*{20}名”/);
    expect(stdout).not.toMatch(/\d{15}/);
  });

  it("says which files of a folder it did not read", async () => {
    const texts = join(folder, "texts");
    mkdirSync(join(texts, "below"), { recursive: true });
    write(texts, "1.txt", bulletin(1));
    write(texts, "a.docx", "");
    write(join(texts, "below"), "b.md", "");
    const said =
      "未读 2 个非 .txt 文件：a.docx, below/b.md (2 files that are not .txt were not read)";
    expect((await ingest("--out", out, texts)).stderr).toBe(`${said}\n`);
    expect((await ingest("--print", texts)).stderr).toBe(`${said}\n`);
    const named = await ingest("--print", texts, join(texts, "a.docx"), join(texts, "below/b.md"));
    expect(named.stderr).not.toContain("未读");
  });
});
