import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Cue } from "../../../src/ingest/engine/cue";
import { cutAround, Stretch } from "../../../src/ingest/engine/stretch";
import { listModules } from "../../support/read-imports";

/** Every pattern that a rule of the reader wraps. */
const PATTERNS = listModules(["src/ingest"]).flatMap((path) =>
  [...readFileSync(path, "utf8").matchAll(/new Cue\(\s*\/(.+)\/(u?),?\s*\)/g)].map(
    ([, source = "", flags]) => new RegExp(source, flags),
  ),
);

/** Texts of the words and characters that a pattern is made of, with stops and numbers between. */
function textsOf({ source }: RegExp): fc.Arbitrary<string> {
  const words = source.match(/[\u4e00-\u9fa5]+/g) ?? [];
  const units = [...words, ...words.join(""), ..."0,。;:、\n“”/×-~ 一的了们"];
  return fc.array(fc.constantFrom(...units), { maxLength: 12 }).map((parts) => parts.join(""));
}

describe("a cue", () => {
  it("is what the rules are made of", () => {
    expect(PATTERNS.length).toBeGreaterThan(60);
  });

  it.each(PATTERNS)("answers as its bare pattern does: %o", (pattern) => {
    const cue = new Cue(pattern);
    const cut = fc.nat({ max: 24 });
    fc.assert(
      fc.property(textsOf(pattern), cut, cut, cut, (text, first, second, reach) => {
        const [start = 0, end = 0] = [first, second]
          .map((at) => Math.min(at, text.length))
          .sort((a, b) => a - b);
        for (const stretch of Object.values(cutAround(text, start, end)))
          expect(cue.isIn(stretch)).toBe(pattern.test(stretch.words));
        const whole = Stretch.cut(text, 0, text.length);
        expect(cue.isIn(whole)).toBe(pattern.test(text));
        expect(cue.isInFirst(reach, whole)).toBe(pattern.test(text.slice(0, reach)));
        expect(cue.isInLast(reach + 1, whole)).toBe(pattern.test(text.slice(-reach - 1)));
      }),
    );
  });
});
