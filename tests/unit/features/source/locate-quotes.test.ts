import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeFact } from "../../../../mock/make-fact";
import { locateQuotes } from "../../../../src/features/source/locate-quotes";

const RAW = "前言。大兴区 11 万余人次，423 支。结尾。";
const span = { start: 3, end: 22 };

function factAt(words: string, start = RAW.indexOf(words)) {
  return makeFact({ words, start });
}

describe("locateQuotes", () => {
  it("lights the words that stand where the fact says", () => {
    const facts = [factAt("423 支"), factAt("11 万余人次")];
    const pieces = locateQuotes(RAW, span, facts);
    expect(pieces.map(({ kind, text }) => `${kind}:${text}`)).toEqual([
      "plain:大兴区 ",
      "quote:11 万余人次",
      "plain:，",
      "quote:423 支",
      "plain:。结",
    ]);
  });

  it("leaves a fact plain whose words stand one character further", () => {
    const pieces = locateQuotes(RAW, span, [factAt("423 支", RAW.indexOf("423 支") + 1)]);
    expect(pieces).toEqual([{ kind: "plain", start: 3, text: RAW.slice(3, 22) }]);
  });

  it("leaves the later of two overlapping facts plain", () => {
    const pieces = locateQuotes(RAW, span, [factAt("万余人次"), factAt("11 万余人次")]);
    const quotes = pieces.filter(({ kind }) => kind === "quote");
    expect(quotes.map(({ text }) => text)).toEqual(["11 万余人次"]);
  });

  it("lights nothing outside the item", () => {
    const pieces = locateQuotes(RAW, { start: 0, end: 9 }, [
      factAt("11 万余人次"),
      factAt("423 支"),
    ]);
    expect(pieces).toEqual([{ kind: "plain", start: 0, text: RAW.slice(0, 9) }]);
  });

  it("gives the text back unchanged, whatever the facts claim", () => {
    const claim = fc.record({
      start: fc.nat(60),
      length: fc.integer({ min: 1, max: 9 }),
      isTrue: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
        fc.nat(20),
        fc.nat(60),
        fc.array(claim, { maxLength: 12 }),
        (raw, from, length, claims) => {
          const item = {
            start: Math.min(from, raw.length),
            end: Math.min(from + length, raw.length),
          };
          const facts = claims.map(({ start, length: size, isTrue }) => {
            const words = raw.slice(start, start + size);
            return makeFact({ words: isTrue && words ? words : `${words}≠`, start });
          });
          const pieces = locateQuotes(raw, item, facts);
          expect(pieces.map(({ text }) => text).join("")).toBe(raw.slice(item.start, item.end));
          let position = item.start;
          for (const piece of pieces) {
            expect(piece.start).toBe(position);
            expect(piece.text).not.toBe("");
            if (piece.kind === "quote") expect(piece.text).toBe(piece.fact.selector.exact);
            position += piece.text.length;
          }
        },
      ),
    );
  });
});
