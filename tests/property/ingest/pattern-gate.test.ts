import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PatternGate } from "../../../src/ingest/engine/pattern-gate";
import { PATTERNS } from "../../../src/ingest/numbers/shapes/patterns";
import { fold } from "../../../src/ingest/text/fold";

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

const gate = new PatternGate(PATTERNS);

/** The patterns that match at some place of a text and that the gate there would not let be tried. */
function shutOut(words: string): string[] {
  const missed: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const open = gate.openAt(words, at);
    for (const { regex, after } of PATTERNS) {
      regex.lastIndex = at;
      if (!regex.test(words)) continue;
      const pattern = open.find((one) => one.regex === regex);
      const before = pattern?.before ?? null;
      const mayFollow = before === null || at === 0 || before.has(words.charCodeAt(at - 1));
      const isMissed = mayFollow ? !pattern : after?.test(words.slice(Math.max(0, at - 14), at));
      if (isMissed) missed.push(`${regex} in ${words}@${at}`);
    }
  }
  return missed;
}

describe("the gate before the patterns of numerals", () => {
  it("lets them through wherever they match", () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(shutOut(words)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("is shut almost everywhere", () => {
    const open = [...corpus].filter((_, at) => gate.openAt(corpus, at).length > 0).length;
    expect(open / corpus.length).toBeLessThan(0.2);
  });
});
