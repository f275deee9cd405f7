import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { expectWhole } from "../../../support/data-folder";
import { ingest, makeFolder, write } from "../../../support/ingest-command";

let folder = "";
let out = "";

beforeEach(() => {
  folder = makeFolder();
  out = join(folder, "data");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const UNNUMBERED =
  "平谷区文明实践简报\n第 8 期\n平谷区文明办　2024年6月1日\n\n平谷区开展活动35场。\n";
const NUMBERED = UNNUMBERED.replace("第 8 期", "第 8 期（总第 96 期）");
const CORRECTED = UNNUMBERED.replace("35场", "30场");
const UNNAMED = "平谷区开展活动35场。\n";

async function takeTwo(first: string, second: string | Buffer, ...flags: string[]) {
  await ingest("--out", out, write(folder, "1.txt", first));
  const answer = await ingest("--out", out, ...flags, write(folder, "2.txt", second));
  return { ...answer, values: expectWhole(out).facts.map(({ value }) => value) };
}

describe("the same bulletin again", () => {
  it.each([
    ["with other line ends", UNNUMBERED, UNNUMBERED.replaceAll("\n", "\r\n")],
    ["with a byte order mark", UNNUMBERED, Buffer.from(`\ufeff${UNNUMBERED}`)],
    ["as UTF-16", UNNUMBERED, Buffer.from(`\ufeff${UNNUMBERED}`, "utf16le")],
    ["with a blank line more", UNNUMBERED, UNNUMBERED.replace("\n\n", "\n\n\n")],
    ["with a running number and other line ends", NUMBERED, NUMBERED.replaceAll("\n", "\r\n")],
    ["with invisible characters", UNNUMBERED, UNNUMBERED.replace("活动", "活\u200b动")],
    ["without a masthead", UNNAMED, `\n${UNNAMED}`],
  ])("%s is no new issue", async (_, first, second) => {
    const { status, stdout, values } = await takeTwo(first, second);
    expect(status).toBe(0);
    expect(stdout).toContain("重复 repeated 1");
    expect(values).toEqual([35]);
  });

  it.each([
    ["of the same number", UNNUMBERED, CORRECTED],
    ["with a running number", UNNUMBERED, NUMBERED.replace("35场", "30场")],
    ["without the number, of the same date", UNNUMBERED, CORRECTED.replace("第 8 期\n", "")],
  ])("corrected, %s, is asked about and never counted as well", async (_, first, second) => {
    const refused = await takeTwo(first, second);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/已有，正文不同；要换成这一篇请加 --replace/);
    expect(refused.values).toEqual([35]);
    const replaced = await takeTwo(first, second, "--replace");
    expect(replaced.status).toBe(0);
    expect(replaced.values).toEqual([30]);
  });

  it.each([
    ["of another number", UNNUMBERED.replace("第 8 期", "第 9 期")],
    ["of another year", UNNUMBERED.replace("2024", "2023")],
    ["of another series", UNNUMBERED.replace("平谷区文明实践简报", "平谷区平安建设简报")],
    ["without a masthead, that says something else", "平谷区开展活动36场。"],
  ])("is not one %s", async (_, second) => {
    const { stdout, values } = await takeTwo(UNNUMBERED, second);
    expect(stdout).toContain("新增 new 1");
    expect(values).toHaveLength(2);
  });

  it("is refused where its number is that of two years and it prints none", async () => {
    await ingest("--out", out, write(folder, "0.txt", UNNUMBERED.replace("2024", "2023")));
    const undated = UNNUMBERED.replace("　2024年6月1日", "").replace("35场", "30场");
    const { status, stderr, values } = await takeTwo(UNNUMBERED, undated, "--replace");
    expect(status).toBe(1);
    expect(stderr).toMatch(/不知是哪一期的改正稿/);
    expect(values).toEqual([35, 35]);
  });

  it.each([
    ["by its running number", NUMBERED, NUMBERED.replace("35场", "30场")],
    ["by its number", UNNUMBERED, CORRECTED],
  ])("in one file is a problem, told %s", async (_, first, second) => {
    const { stdout } = await ingest("--out", out, write(folder, "1.txt", `${first}\n${second}`));
    expect(stdout).toContain("同一期在一份文件里出现两次 (repeated_issue) 1");
  });
});
