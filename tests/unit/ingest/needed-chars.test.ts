import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neededChars } from "../../../src/ingest/engine/needed-chars";
import { PATTERNS } from "../../../src/ingest/numbers/shapes/patterns";

const FAR = Number.POSITIVE_INFINITY;

describe("neededChars(regex)", () => {
  it.each<[RegExp, string, number]>([
    [/共/, "共", 1],
    [/[戊己庚]/, "己庚戊", 1],
    [/[a-e]/, "abcde", 1],
    [/\d/, "0123456789", 1],
    [/(?:热线|电话)[:：]?$/, "热电", 1],
    [/丙?丁/, "丁", 2],
    [/.丁{2,3}/, "丁", 2],
    [/\d{1,2}路/, "路", 3],
    [/\d+路/, "路", FAR],
    [/(.)\1丁/, "丁", FAR],
    [/一(?=名|位)/, "位名", 2],
    [/(?<!路)[^名](?!位)丁/, "丁", 2],
    [/.丁/u, "丁", FAR],
    [/^(?:甲|(?<乙>[乙丙]))$/m, "丙乙甲", 1],
    [/𠮷/, "\ud842", 1],
  ])("of %o are %s, within %d", (regex, chars, within) => {
    const need = neededChars(regex);
    expect([...(need?.chars ?? [])].sort().join("")).toBe(chars);
    expect(need?.within).toBe(within);
  });

  it("are the rarest: numerals and stops stand everywhere", () => {
    expect([...(neededChars(/\d[,。]一[点时]/)?.chars ?? [])]).toEqual(["点", "时"]);
  });

  it.each([
    /丙?/,
    /丙*|丁/,
    /^$|[。；]$/,
    /[^丙]/,
    /[\u4e00-\u9fa5]+/,
    /\p{L}/u,
    /\D/,
    /[\s丙]/,
    /(?<=丙).(?!丁)/,
    /(?:丙|)/,
    /\b/,
    /𠮷/u,
    /a/i,
  ])("of %o are not known", (regex) => {
    expect(neededChars(regex)).toBeNull();
  });

  it.each([
    ...PATTERNS.map(({ regex }) => new RegExp(regex.source)),
    ...PATTERNS.flatMap(({ after }) => after ?? []),
  ])("of %o stand in all that it matches", (regex) => {
    const need = neededChars(regex);
    const words = fc.constantFrom(
      ..."0123一二三十百月日年点时至到-:、.名位户第其每单几路号ABxV*+@( )。，",
      ...(need?.chars ?? []),
    );
    const text = fc.array(words, { maxLength: 16 }).map((chars) => chars.join(""));
    fc.assert(
      fc.property(text, (words) => {
        const match = regex.exec(words);
        if (!match || !need) return;
        const reach = words.slice(match.index, match.index + need.within);
        expect([...need.chars].some((char) => reach.includes(char))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
