import { describe, expect, it } from "vitest";
import { ingestText } from "../../../src/ingest/ingest";

const read = (raw: string) => ingestText({ raw, sha256: "0".repeat(64), encoding: "utf-8" });
const MEGABYTE = 1 << 20;
const HALF = 1 << 14;

function best(raw: string, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    read(raw);
    return performance.now() - start;
  });
  return Math.min(...times);
}

const NASTY: readonly (readonly [name: string, piece: string])[] = [
  ["digits", "1"],
  ["一", "一"],
  ["万", "万"],
  ["hedges", "近约超"],
  ["numbers without stops", "志愿者3名"],
  ["open quotation marks", "“三"],
  ["open brackets", "(1"],
  ["page breaks", "人\n\n"],
  ["dates", "5月"],
  ["verse", "烟村四五家，"],
  ["headings", "报名须知:3人\n"],
  ["headings that name places", "一、房山区组织3人\n"],
  ["paragraphs that lead with places", "房山区3人。\n"],
  ["lists of contents", "简报\n第1期\n本期要目\n房山区3人\n"],
  ["Latin letters", "a"],
  ["threes of figures", "141,"],
  ["figures parted by dashes", "1-"],
  ["figures parted by points", "1."],
  ["places without stops", "双桥区"],
  ["rules in a row", "满300小时的，可3名，600小时；"],
  ["reports", "海淀区3人。\n（海淀区文明办）\n"],
  ["bulletins", "文明简报\n第3期\n海淀区3人。\n（海淀区文明办）\n"],
];

describe("reading takes time in proportion to the text", () => {
  it.each(NASTY.slice(0, 2))("ends on a megabyte of %s", { timeout: 60_000 }, (_, piece) => {
    const { ledgers } = read(piece.repeat(MEGABYTE));
    expect(ledgers).toHaveLength(1);
  });

  it.each(NASTY)("at most doubles with the text on %s", { timeout: 60_000 }, (_, piece) => {
    const half = piece.repeat(Math.ceil(HALF / piece.length));
    best(half, 2);
    const ratio = () => best(half + half, 3) / best(half, 3);
    const ratios = [ratio()];
    while (ratios.length < 5 && Math.min(...ratios) >= 2.4) ratios.push(ratio());
    expect(Math.min(...ratios)).toBeLessThan(2.4);
  });
});
