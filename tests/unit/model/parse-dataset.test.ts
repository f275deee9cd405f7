import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeDataset } from "../../../mock/make-dataset";
import { makeFact } from "../../../mock/make-fact";
import { DatasetError } from "../../../src/model/dataset-error";
import { parseDataset } from "../../../src/model/parse-dataset";
import { FAULT_TEXT } from "../../../src/ui/fault-text";
import { faultWords } from "../../../src/ui/fault-words";

const sound = makeDataset({ facts: [makeFact({ start: 10 }), makeFact({ start: 40 })] });

/** The sound dataset with one part replaced, as it would come out of a file. */
// biome-ignore lint/suspicious/noExplicitAny: the point is to put in what the types forbid
function damaged(change: (data: any) => void): unknown {
  const data = JSON.parse(JSON.stringify(sound));
  change(data);
  return data;
}

describe("parseDataset", () => {
  it("takes a sound dataset as it is", () => {
    expect(parseDataset(JSON.parse(JSON.stringify(sound)))).toEqual({
      dataset: sound,
      problems: [],
    });
  });

  it("takes a period without its words", () => {
    const days = { start: "2022-04-22", end: "2022-05-06" };
    const older = damaged((data) => Object.assign(data.facts[0], { period: days }));
    expect(parseDataset(older)).toMatchObject({
      dataset: { facts: [{ period: { ...days, words: null } }, {}] },
      problems: [],
    });
  });

  it("takes a dataset from before divisions were told, and one that tells them", () => {
    const division = { code: "220104", level: "county", parent: "220100" };
    const older = damaged((data) => {
      for (const entry of [...data.items, ...data.facts]) delete entry.division;
      data.facts[1].division = division;
    });
    const { dataset, problems } = parseDataset(older);
    expect(problems).toEqual([]);
    expect(dataset.items.map((item) => item.division)).toEqual(sound.items.map(() => null));
    expect(dataset.facts.map((fact) => fact.division)).toEqual([null, division]);
  });

  // biome-ignore lint/suspicious/noExplicitAny: the point is to put in what the types forbid
  const fatal: [string, (data: any) => unknown, string][] = [
    ["null", () => null, ""],
    ["a list", () => [], ""],
    ["a text", () => "dataset", ""],
    ["no version", ({ version: _, ...rest }) => rest, "version"],
    ["another version", (data) => ({ ...data, version: 2 }), "version"],
    ["a version in words", (data) => ({ ...data, version: "1" }), "version"],
    ["no dataVersion", ({ dataVersion: _, ...rest }) => rest, "dataVersion"],
    ["synthetic in words", (data) => ({ ...data, synthetic: "no" }), "synthetic"],
    ["issues that are no list", (data) => ({ ...data, issues: "none" }), "issues"],
    ["no items", ({ items: _, ...rest }) => rest, "items"],
    ["facts that are no list", (data) => ({ ...data, facts: {} }), "facts"],
    ["an issue without an id", (data) => edit(data, "issues", { id: "" }), "issues[0].id"],
    [
      "a date that cannot be",
      (data) => edit(data, "issues", { date: "2022-13-01" }),
      "issues[0].date",
    ],
    [
      "a text outside the data folder",
      (data) => edit(data, "issues", { text: { ...data.issues[0].text, path: "../etc/passwd" } }),
      "issues[0].text.path",
    ],
    [
      "a digest that is none",
      (data) => edit(data, "issues", { text: { ...data.issues[0].text, sha256: "abc" } }),
      "issues[0].text.sha256",
    ],
    [
      "an unknown encoding",
      (data) => edit(data, "issues", { text: { ...data.issues[0].text, encoding: "latin1" } }),
      "issues[0].text.encoding",
    ],
    [
      "an issue twice",
      (data) => ({ ...data, issues: [...data.issues, ...data.issues] }),
      "issues[1].id",
    ],
    [
      "an item twice",
      (data) => ({ ...data, items: [...data.items, ...data.items] }),
      "items[1].id",
    ],
    ["an item of no issue", (data) => edit(data, "items", { issueId: "9" }), "items[0].issueId"],
    [
      "an unknown district",
      (data) => edit(data, "items", { district: "constructor" }),
      "items[0].district",
    ],
    [
      "an item that ends before it starts",
      (data) => edit(data, "items", { start: 9, end: 3 }),
      "items[0]",
    ],
    ["an item longer than its text", (data) => edit(data, "items", { end: 5000 }), "items[0]"],
    ["half an offset", (data) => edit(data, "items", { start: 0.5 }), "items[0].start"],
  ];

  it.each(fatal)("refuses %s and names the place", (_title, change, path) => {
    const input = change(JSON.parse(JSON.stringify(sound)));
    let found: unknown;
    try {
      parseDataset(input);
    } catch (error) {
      found = error;
    }
    expect(found).toBeInstanceOf(DatasetError);
    expect(found).toMatchObject({ path });
    expect((found as DatasetError).message).not.toBe("");
  });

  const asides: [string, object, string][] = [
    ["names no item", { itemId: "9/9" }, "facts[0].itemId"],
    ["has an id that does not say where it stands", { id: "1/1@40" }, "facts[0].id"],
    ["is below zero", { value: -1, minValue: -1, maxValue: -1 }, "facts[0].value"],
    ["is too large to be told from its neighbours", { maxValue: 2 ** 53 }, "facts[0].maxValue"],
    ["is exact with two ends", { maxValue: 200 }, "facts[0].bound"],
    ["is hedged with one value alone", { bound: "about" }, "facts[0].bound"],
    ["is at least nothing", { bound: "at_least", minValue: null }, "facts[0].bound"],
    ["is at most more than it states", { bound: "at_most", maxValue: 200 }, "facts[0].bound"],
    ["is about with an open end", { bound: "about", maxValue: null }, "facts[0].bound"],
    ["is a range without an end", { bound: "range", maxValue: null }, "facts[0].bound"],
    ["is vague and states no lower end", { bound: "vague", minValue: 50 }, "facts[0].bound"],
    [
      "has a period that ends before it starts",
      { period: { start: "2022-05-02", end: "2022-05-01" } },
      "facts[0].period",
    ],
    ["is of an unknown metric", { metric: "toString" }, "facts[0].metric"],
    ["is of an unknown bound", { bound: "roughly" }, "facts[0].bound"],
    ["has a value in words", { value: "100" }, "facts[0].value"],
    ["has no value", { value: null }, "facts[0].value"],
    ["lies outside its interval", { minValue: 200, maxValue: 300 }, "facts[0].value"],
    ["lies above its interval", { maxValue: 99 }, "facts[0].value"],
    ["has marks that are no list", { marks: "余" }, "facts[0].marks"],
    [
      "has a period of no days",
      { period: { start: "22-4-22", end: null } },
      "facts[0].period.start",
    ],
    ["quotes nothing", { selector: { start: 10, end: 10, exact: "" } }, "facts[0].selector"],
    [
      "quotes more than its span",
      { selector: { start: 10, end: 12, exact: "100人次" } },
      "facts[0].selector",
    ],
    [
      "stands outside its item",
      { id: "1/1@998", selector: { start: 998, end: 1003, exact: "100人次" } },
      "facts[0].selector",
    ],
    [
      "starts before the text",
      { selector: { start: -1, end: 4, exact: "100人次" } },
      "facts[0].selector.start",
    ],
  ];

  it.each(asides)("sets aside a fact that %s, and keeps the rest", (_title, change, path) => {
    const input = damaged((data) => Object.assign(data.facts[0], change));
    const { dataset, problems } = parseDataset(input);
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    for (const text of [FAULT_TEXT.zh, FAULT_TEXT.en]) {
      expect(problems.map(({ fault }) => faultWords(text, fault)).join()).not.toMatch(
        /^$|undefined/,
      );
    }
    expect(dataset.facts).toHaveLength(1);
    expect(dataset.items).toEqual(sound.items);
  });

  it.each([
    ["at_least", 50, 200],
    ["at_least", 100, null],
    ["at_most", null, 100],
    ["at_most", 50, 100],
    ["about", 50, 150],
    ["range", 100, 200],
    ["vague", 100, 200],
  ])("takes %s from %s to %s, as the guide gives it", (bound, minValue, maxValue) => {
    const input = damaged((data) => Object.assign(data.facts[0], { bound, minValue, maxValue }));
    expect(parseDataset(input).problems).toEqual([]);
  });

  it("sets aside the later of two facts that share words, wherever they lie", () => {
    const [first, second] = sound.facts;
    const shifted = makeFact({ start: 38 });
    const facts = [second, first, shifted, makeFact({ start: 13 })];
    const { dataset, problems } = parseDataset(JSON.parse(JSON.stringify({ ...sound, facts })));
    expect(problems).toEqual([
      { path: "facts[2].selector", fault: { code: "overlap", factId: "1/1@40" } },
      { path: "facts[3].selector", fault: { code: "overlap", factId: "1/1@10" } },
    ]);
    expect(dataset.facts).toEqual([second, first]);
  });

  it("lets the same place be taken in the texts of two issues", () => {
    const facts = [makeFact({ itemId: "1/1" }), makeFact({ itemId: "2/1" })];
    expect(parseDataset(JSON.parse(JSON.stringify(makeDataset({ facts })))).problems).toEqual([]);
  });

  it("takes every fact of the published dataset", () => {
    const file = new URL("../../../public/data/dataset.json", import.meta.url);
    const { dataset, problems } = parseDataset(JSON.parse(readFileSync(file, "utf8")));
    expect(problems).toEqual([]);
    expect(dataset.facts.length).toBeGreaterThan(20);
  });

  it("refuses the same fact twice", () => {
    const facts = [makeFact(), makeFact()];
    expect(parseDataset(JSON.parse(JSON.stringify(makeDataset({ facts })))).problems).toEqual([
      { path: "facts[1].id", fault: { code: "duplicate", id: "1/1@10" } },
    ]);
  });

  it("reports every faulty fact, not only the first", () => {
    const input = damaged((data) => Object.assign(data, { facts: [null, 7, "x", {}] }));
    const { dataset, problems } = parseDataset(input);
    expect(problems.map(({ path }) => path.slice(0, 8))).toEqual(
      [0, 1, 2, 3].map((index) => `facts[${index}]`),
    );
    expect(dataset.facts).toEqual([]);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: see above
function edit(data: any, list: "issues" | "items", change: object): unknown {
  return { ...data, [list]: [{ ...data[list][0], ...change }, ...data[list].slice(1)] };
}
