import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../src/ingest/fold";
import { PATTERNS } from "../../../src/ingest/lexicon/patterns";
import { MOST_PATTERNS, PatternGate } from "../../../src/ingest/pattern-gate";

const corpus = fold(
  readFileSync("tests/bench/reading/phrases-documents.jsonl", "utf8") +
    readFileSync("tests/golden/real-2203/bulletin.txt", "utf8"),
).text;

const numerals = "0123456789〇零一二两三四五六七八九十百千万亿壹佰";
const cues =
  "年月日号时点分半周第总前后头其每单几自从截至今去明当近约超达栋幢路星级版村镇街道人名户位是要、,.．:：-—~到和·×xXvVA@_/\\+*()〔〕【】[]%“”\n ";
const snippet = fc
  .tuple(fc.nat({ max: corpus.length - 1 }), fc.integer({ min: 1, max: 14 }))
  .map(([start, length]) => corpus.slice(start, start + length));
const text = fc
  .array(fc.oneof(fc.constantFrom(...numerals), fc.constantFrom(...cues), snippet), {
    maxLength: 16,
  })
  .map((parts) => parts.join(""));

/** The patterns that match at some place of a text and that the gate there would not let be tried. */
function shutOut(words: string, gate: PatternGate, patterns: typeof PATTERNS): string[] {
  const missed: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const open = gate.openAt(words, at);
    for (const [bit, { regex }] of patterns.entries()) {
      regex.lastIndex = at;
      if (regex.test(words) && ((open >> bit) & 1) === 0) missed.push(`${regex} in ${words}@${at}`);
    }
  }
  return missed;
}

describe("the gate before the patterns of numerals", () => {
  const groups = [PATTERNS.slice(0, MOST_PATTERNS), PATTERNS.slice(MOST_PATTERNS)];

  it.each(groups.map((patterns) => [patterns.length, patterns] as const))(
    "lets %i patterns through wherever they match",
    (_, patterns) => {
      const gate = new PatternGate(patterns);
      fc.assert(
        fc.property(text, (words) => {
          expect(shutOut(words, gate, patterns)).toEqual([]);
        }),
        { numRuns: 1500 },
      );
    },
  );

  it("is shut almost everywhere", () => {
    const gate = new PatternGate(PATTERNS.slice(0, MOST_PATTERNS));
    const open = [...corpus].filter((_, at) => gate.openAt(corpus, at) !== 0).length;
    expect(open / corpus.length).toBeLessThan(0.2);
  });
});
