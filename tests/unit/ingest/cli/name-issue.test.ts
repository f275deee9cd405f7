import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { markSeries, nameIssues } from "../../../../src/ingest/cli/name-issue";
import { expectWhole, snapshot } from "../../../support/data-folder";
import { bulletin, ingest, makeFolder, write } from "../../../support/ingest-command";

const miyun = bulletin(86).replace("文明简报", "密云区文明简报");
const yanqing = bulletin(86)
  .replace("文明简报", "延庆区文明简报")
  .replace("总第 86 期", "总第八十六期")
  .replace("86名", "12名");
const other = `86-${markSeries("延庆区文明简报")}`;
let folder = "";
let out = "";

beforeEach(() => {
  folder = makeFolder();
  out = join(folder, "data");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function seriesById(): Record<string, string | null> {
  return Object.fromEntries(expectWhole(out).issues.map(({ id, series }) => [id, series]));
}

describe("two series with the same running number", { timeout: 60_000 }, () => {
  const both = { "86": "密云区文明简报", [other]: "延庆区文明简报" };

  it("are different issues, with items, facts and files of their own", async () => {
    const files = [write(folder, "m.txt", miyun), write(folder, "y.txt", yanqing)];
    const { status, stdout } = await ingest("--out", out, ...files);
    expect(status).toBe(0);
    expect(stdout).toContain("新增 new 2");
    expect(seriesById()).toEqual(both);
    const { items, facts } = expectWhole(out);
    expect(items.map(({ id }) => id).sort()).toEqual([`${other}/1`, "86/1"]);
    expect(facts.map(({ itemId, value }) => [itemId, value]).sort()).toEqual([
      [`${other}/1`, 12],
      ["86/1", 86],
    ]);
    expect(Object.keys(snapshot(out))).toContain(`texts/${other}.ledger.json`);
  });

  it("keep their ids when they are read again in any order, also anew", async () => {
    const files = [write(folder, "m.txt", miyun), write(folder, "y.txt", yanqing)];
    for (const file of files) await ingest("--out", out, file);
    const before = snapshot(out);
    for (const words of [files.toReversed(), ["--replace", ...files.toReversed()]]) {
      const { status, stdout } = await ingest("--out", out, ...words);
      expect(status).toBe(0);
      expect(stdout).toContain("未变 unchanged 2");
      expect(snapshot(out)).toEqual(before);
    }
    const changed = write(folder, "c.txt", `${yanqing}责编:某某\n`);
    expect((await ingest("--out", out, "--replace", changed)).status).toBe(0);
    expect(seriesById()).toEqual(both);
  });

  it("are told apart within one file", async () => {
    const file = write(folder, "both.txt", `${miyun}\n${yanqing}`);
    await ingest("--out", out, file);
    expect(seriesById()).toEqual(both);
    expect((await ingest("--out", out, "--replace", file)).stdout).toContain("未变 unchanged 1");
  });
});

it("names titles and texts where one series prints a number twice", async () => {
  const first = write(folder, "first.txt", miyun);
  const second = write(folder, "second.txt", `${miyun}责编:某某\n`);
  const titles =
    "本篇 this 《密云区文明简报》 2023-03-03, 已有 there 《密云区文明简报》 2023-03-03";
  const once = await ingest("--out", out, first, second);
  expect(once.status).toBe(1);
  expect(once.stderr).toContain(`${second}: 第 86 期已从 ${first} 读入`);
  expect(once.stderr).toContain(titles);
  const again = await ingest("--out", out, second);
  expect(again.stderr).toContain(`${second}: 第 86 期已有`);
  expect(again.stderr).toContain("[texts/86.txt]");
  expect(again.stderr).toContain(titles);
});

describe("nameIssues", () => {
  it("gives the plain number where no series is printed on either side", () => {
    expect(nameIssues(() => markSeries("甲简报"))(7, null)).toBe("7");
    expect(nameIssues((id) => (id === "7" ? null : undefined))(7, "甲简报")).toBe("7");
  });

  it("does not mind how the name of a series is spaced", () => {
    expect(markSeries("甲 简报")).toBe(markSeries("《甲简报》"));
    expect(nameIssues(() => markSeries("甲 简报"))(7, "甲简报")).toBe("7");
  });

  it("looks for the issue of the same series first", () => {
    const mark = markSeries("乙简报");
    const known = new Map([[`7-${mark}`, mark]]);
    expect(nameIssues((id) => known.get(id))(7, "乙简报")).toBe(`7-${mark}`);
  });
});
