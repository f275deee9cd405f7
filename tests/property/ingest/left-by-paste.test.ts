import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ingestText } from "../../../src/ingest/ingest";
import { fillGap, parseTable } from "../../golden/table";

const folder = join(import.meta.dirname, "../../golden/tables");

/** Their rows are lines: a page ends between two of them and never in a cell. */
const OF_TABLES = "tables.txt";

/** The texts of the golden tables; those about entities and pages say themselves what stands in them. */
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const textsOf = (name: string) =>
  [parseTable(name, readFileSync(join(folder, name), "utf-8"))]
    .flatMap(({ rows }) => rows)
    .flatMap(fillGap)
    .map(({ text }) => text)
    .filter((text) => !/&|页|Page|第8期|\n\n\d+\n/.test(text));

/** What has to stay as it is of each number. */
function tell(raw: string): string[] {
  const { facts } = ingestText({ raw, sha256: "0".repeat(64), encoding: "utf-8" });
  return facts.map((fact) => {
    expect(raw.slice(fact.selector.start, fact.selector.end)).toBe(fact.selector.exact);
    const { value, minValue, maxValue, bound, unitText, metric, district, place } = fact;
    return [value, minValue, maxValue, bound, unitText, metric, district, place].join(" ");
  });
}

/** A text, and a place within it. */
const somewhereIn = (texts: readonly string[]) =>
  fc
    .constantFrom(...texts)
    .chain((text) => fc.record({ text: fc.constant(text), at: fc.nat({ max: text.length }) }));
const somewhere = somewhereIn(names.flatMap(textsOf));
const inSentences = somewhereIn(names.filter((name) => name !== OF_TABLES).flatMap(textsOf));

function insert(text: string, at: number, words: string): string {
  return text.slice(0, at) + words + text.slice(at);
}

const invisible = fc.constantFrom(
  ..."\u200b\u200c\u200d\u200e\u2060\u00ad\ufeff\u202a\u202c\u2066\ufe0f\ufffc\u0007",
  "\u{e0101}",
  "&#8203;",
  "&#x200b;",
  "&shy;",
  "&amp;zwnj;",
);

/** Which page it is, on a line of its own or, where all is told, within one. */
const page = fc.constantFrom(
  "\n— 3 —\n",
  "\n-12-\n",
  "\n\n第 3 页 共 8 页\n\n",
  "\n第3页\n",
  "\nPage 3 of 8\n",
  "\n（第十页，共十二页）\n",
  "\f— ３ —\f",
  "第 3 页 共 8 页",
);

/** Between two lines a page ends anyway, and behind a stop it may end a paragraph as well. */
function mayEndPage(text: string, at: number): boolean {
  return (
    !/\s/.test(text.slice(Math.max(0, at - 1), at + 1)) && !/[。！？；]$/.test(text.slice(0, at))
  );
}

const OPENING = "平安建设工作简报\n";
const CONTEXT = "本周各项工作有序开展，成效明显，";
const head = fc.constantFrom(
  "\n\n7\n\n",
  "\n\n      17\n\n",
  "\n- 2 -\n平安建设工作简报\n",
  "\n第8期　　平安建设工作简报　　3\n",
);

describe("a number is read as the same", () => {
  it("whatever invisible character stands within a text", () => {
    fc.assert(
      fc.property(somewhere, invisible, ({ text, at }, sign) => {
        expect(tell(insert(text, at, sign))).toEqual(tell(text));
      }),
      { numRuns: 1000 },
    );
  });

  it("wherever a page ends", () => {
    fc.assert(
      fc.property(inSentences, page, ({ text, at }, words) => {
        fc.pre(mayEndPage(text, at));
        expect(tell(insert(text, at, words))).toEqual(tell(text));
      }),
      { numRuns: 1000 },
    );
  });

  it("wherever the title or a bare number heads a page", () => {
    fc.assert(
      fc.property(inSentences, head, ({ text, at }, words) => {
        fc.pre(mayEndPage(text, at) && !/[\n\f]/.test(text));
        const before = `${OPENING}${CONTEXT}`;
        const raw = `${before}${text}${CONTEXT}后续工作正在推进。`;
        expect(tell(insert(raw, at + before.length, words))).toEqual(tell(raw));
      }),
      { numRuns: 500 },
    );
  });
});
