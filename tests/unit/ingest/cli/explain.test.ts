import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { QUESTIONS } from "../../../../src/model/question";
import {
  bulletin,
  ingest,
  makeFolder,
  REAL_BULLETIN,
  write,
} from "../../../support/ingest-command";

let folder = "";

beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The blocks of an account, each as its lines. */
function blocksOf(stdout: string): string[][] {
  const blocks = stdout.split("\n\n").map((block) => block.split("\n"));
  return blocks.filter(([head = ""]) => /^第 \d+ 行/.test(head));
}

/** The lines below the words in context, for a bulletin with one sentence of its own. */
async function explain(sentence: string, words: string): Promise<string[]> {
  const file = write(folder, "1.txt", bulletin(1).replace("组织志愿者1名。", sentence));
  const { status, stdout } = await ingest("--explain", file);
  expect(status).toBe(0);
  const block = blocksOf(stdout).find(([, context]) => context?.includes(`[${words}]`));
  return block?.slice(2).map((line) => line.trim()) ?? [];
}

describe("npm run ingest -- --explain", { timeout: 60_000 }, () => {
  it("accounts for every numeral of the real bulletin, each with a named reason", async () => {
    const { status, stdout, stderr } = await ingest("--explain", REAL_BULLETIN);
    expect(status).toBe(0);
    expect(stderr).toBe("");
    const blocks = blocksOf(stdout);
    expect(blocks).toHaveLength(63);
    const facts = blocks.filter((block) => block.some((line) => /^ {2}事实 fact /.test(line)));
    expect(facts).toHaveLength(26);
    const rejected = blocks.filter((block) => !facts.includes(block));
    for (const [, , reason, rule, words] of rejected) {
      expect(reason).toMatch(/^ {2}说明 rejected +\S+ \([a-z_]+\)$/);
      const question = /^ {2}规则 rule +([a-z-]+)\/[a-z_-]+ {2}\S/.exec(rule ?? "")?.[1];
      expect(QUESTIONS).toContain(question);
      expect(words).toMatch(/^ {2}依据 words +“.+”$/);
    }
    expect(stdout.trimEnd().split("\n").at(-1)).toBe(
      "63 处数字：26 入库，37 已说明 (63 numerals: 26 facts, 37 rejected with a reason)",
    );
  });

  it("tells where numerals stand, in reading order", async () => {
    const { stdout } = await ingest("--explain", REAL_BULLETIN);
    const heads = blocksOf(stdout).map(([head = ""]) => head);
    expect(heads[0]).toBe("第 5 行 line 5 · @16");
    const offsets = heads.map((head) => Number(head.split("@")[1]));
    expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
  });

  it("tells of a rule its name, what it means and the words that made it so", async () => {
    expect(await explain("乱扔垃圾者，一次罚50元。", "50元")).toEqual([
      "说明 rejected   规则、定额 (rule)",
      "规则 rule       penalty/fine  罚款、赔偿或违规的后果，说的是会怎样，不是发生了什么。",
      "依据 words      “者,一次罚” “元”",
    ]);
  });

  it("tells of a fact what it counts, how far its words reach and for whom", async () => {
    const [fact] = await explain("组织志愿者近300名。", "近300名");
    expect(fact).toBe("事实 fact       volunteer_persons · 300 · at_most 200–300 · 名 · 大兴区");
  });

  it("takes page numbers into account", async () => {
    expect(await explain("组织志愿者1名。\n- 2 -\n服务居民。", "- 2 -")).toEqual([
      "说明 rejected   序数 (ordinal)",
      "规则 rule       layout/page-number  刊头、落款、页眉、页码或网页代码，不属于报道正文。",
      "依据 words      “- 2 -”",
    ]);
  });

  it("does not show the numbers of persons", async () => {
    const lines = await explain("联系人11010519900307123X组织志愿者5名。", "5名");
    expect(lines[0]).toMatch(/^事实 fact /);
    const file = join(folder, "1.txt");
    expect((await ingest("--explain", file)).stdout).not.toMatch(/\d{15}/);
  });

  it("names bad files, explains the others, sums up all and writes nothing", async () => {
    const good = [1, 2].map((serial) => write(folder, `${serial}.txt`, bulletin(serial)));
    const bad = write(folder, "bad.txt", "");
    const out = join(folder, "data");
    const { status, stdout, stderr } = await ingest("--explain", "--out", out, bad, ...good);
    expect(status).toBe(1);
    expect(stderr).toContain("bad.txt: 空文件");
    expect(stdout).toContain(`${good[0]}\n\n第 2 行`);
    expect(stdout.match(/^4 处数字：1 入库，3 已说明/gm)).toHaveLength(2);
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^8 处数字：2 入库，6 已说明/);
    expect(() => readdirSync(out)).toThrow();
  });
});
