import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstChars } from "../../../src/ingest/engine/first-chars";
import { PatternTable } from "../../../src/ingest/engine/pattern-table";
import { SHAPES } from "../../../src/ingest/numbers/shapes/shapes";

const examples = SHAPES.flatMap(({ fires, spares }) => [...fires, ...spares])
  .join("\n")
  .replace(/[[\]]/g, "");
const numerals = "0123456789〇零一二两三四五六七八九十百千万亿壹佰①Ⅳ½";
const cues = "年月日号时点分第前每几自截近约栋路星村街、,.:-—~至·×xVA@/+*()〔〕【】“”\n ";
const snippet = fc
  .tuple(fc.nat({ max: examples.length - 1 }), fc.integer({ min: 1, max: 14 }))
  .map(([start, length]) => examples.slice(start, start + length));
const text = fc
  .array(fc.oneof(fc.constantFrom(...numerals), fc.constantFrom(...cues), snippet), {
    maxLength: 16,
  })
  .map((parts) => parts.join(""));

const patterns = SHAPES.map(({ name, regex }) => ({ name, regex: new RegExp(regex, "y") }));
const table = new PatternTable(patterns);

/** The shapes that fit at some place of a text where the table would not let them be tried. */
function shutOut(words: string): string[] {
  const missed: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const open = table.openAt(words, at);
    for (const pattern of patterns) {
      pattern.regex.lastIndex = at;
      if (pattern.regex.test(words) && !open.includes(pattern))
        missed.push(`${pattern.name} in ${words}@${at}`);
    }
  }
  return missed;
}

describe("the table of patterns", () => {
  it("lets the shapes be tried wherever they fit", () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(shutOut(words)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps them in their order", () => {
    for (const char of table.firstChars()) {
      const places = table.openAt(char, 0).map((pattern) => patterns.indexOf(pattern));
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    }
  });

  it("lets none be tried at most characters", () => {
    const open = [...examples].filter((char) => table.openAt(char, 0).length > 0);
    expect(open.length / examples.length).toBeLessThan(0.5);
    expect(table.openAt("志愿者", 0)).toEqual([]);
    expect(table.openAt("1", 1)).toEqual([]);
  });
});

/** Sources of regular expressions, of all that the reader of first characters has to tell apart. */
const { source } = fc.letrec<{ source: string; row: string; part: string }>((tie) => ({
  source: fc.array(tie("row"), { minLength: 1, maxLength: 2 }).map((rows) => rows.join("|")),
  row: fc.array(tie("part"), { maxLength: 3 }).map((parts) => parts.join("")),
  part: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom("a", "b", "\\.", "\\d", "\\n", ".", "[ab]", "[^a]", "[1-3b]", "[.-]", "^", "$"),
    fc.constantFrom("a?", "b*", "1+", "a{0,2}", "b{2}", "[12]?", "(?!a)", "(?=b|1)", "(?<!a)"),
    fc
      .tuple(fc.constantFrom("(", "(?:", "(?<x>", "(?="), tie("source"), fc.constantFrom("", "?"))
      .filter(([open, , many]) => !(open === "(?=" && many === "?"))
      .map(([open, inner, many]) => `${open}${inner})${many}`),
  ),
}));
const words = fc.string({ unit: fc.constantFrom(..."ab12.-\n志"), minLength: 1, maxLength: 6 });

describe("the first characters of a pattern", () => {
  it("are among those that are told", () => {
    fc.assert(
      fc.property(source, words, (part, word) => {
        fc.pre((part.match(/\(\?<x>/g) ?? []).length < 2);
        if (!new RegExp(part, "y").test(word)) return;
        const code = word.charCodeAt(0);
        const isTold = firstChars(new RegExp(part)).some(([a, b]) => a <= code && code <= b);
        expect(isTold, `${part} on ${JSON.stringify(word)}`).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
