import { describe, expect, it } from "vitest";
import { makeFact } from "../../../mock/make-fact";
import { makeIssue } from "../../../mock/make-issue";
import { makeItem } from "../../../mock/make-item";
import { makeSeries } from "../../../mock/series";
import type { Dataset } from "../../../src/model/dataset";
import { DatasetError } from "../../../src/model/dataset-error";
import { findFaults, placeItems } from "../../../src/model/series/find-faults";
import { Series } from "../../../src/model/series/hold-series";
import { readFactTable } from "../../../src/model/series/read-facts";
import { readIndex } from "../../../src/model/series/read-index";
import { INDEX_PATH, SeriesWriter } from "../../../src/model/series/split-dataset";

function split({ issues, items, facts, ...head }: Dataset): Map<string, string> {
  const writer = new SeriesWriter();
  for (const issue of issues) {
    const own = items.filter(({ issueId }) => issueId === issue.id);
    const ids = new Set(own.map(({ id }) => id));
    writer.add(
      issue,
      own,
      facts.filter(({ itemId }) => ids.has(itemId)),
    );
  }
  return new Map(writer.files(head));
}

function hold(files: ReadonlyMap<string, string>) {
  const index = readIndex(JSON.parse(files.get(INDEX_PATH) ?? ""));
  const series = new Series(index);
  const items = placeItems(index);
  for (const { metric, path } of index.metrics) {
    const table = readFactTable(JSON.parse(files.get(path) ?? ""), path, index.items.rows);
    series.add(metric, { table, faults: findFaults(table, items, path) });
  }
  return series.hold();
}

const { dataset } = await makeSeries({ issues: 12, seed: 5 });

describe("a series in columns", () => {
  it("gives back every issue, item and fact to the letter", () => {
    const held = hold(split(dataset));
    expect(held.issues).toEqual(dataset.issues);
    expect(held.items).toEqual(dataset.items);
    expect(held.factCount).toBe(dataset.facts.length);
    for (const item of dataset.items) {
      const own = dataset.facts.filter(({ itemId }) => itemId === item.id);
      expect(held.factsOfItem(item.id)).toEqual(own);
    }
    for (const { metric } of held.metrics) {
      const own = dataset.facts.filter((fact) => fact.metric === metric);
      expect(held.factsOf(metric)).toEqual(own);
      expect(held.factsOf(metric)).toBe(held.factsOf(metric));
    }
  });

  it("keeps what no synthetic series has", () => {
    const issue = makeIssue({ id: "7-ab", date: null, serial: null, series: null });
    const item = makeItem({
      id: "7-ab/1",
      issueId: "7-ab",
      district: null,
      place: "鼓楼区",
      section: null,
      unreadDistricts: ["110101", "110115"],
      start: 0,
      end: 90,
    });
    const exact = "8 万余\n人次";
    const facts = [
      makeFact({ itemId: item.id, id: "7-ab/1@3", place: "玄武区", district: null, value: 80_000 }),
    ].map((fact) => ({
      ...fact,
      ...{ minValue: 80_000, maxValue: null, bound: "at_least" as const, marks: ["余"] },
      division: { code: "320102", level: "county" as const, parent: "320100" },
      period: { start: null, end: "2022-05-01", words: "截至五一" },
      selector: { start: 3, end: 3 + exact.length, exact },
    }));
    const small = { ...dataset, issues: [issue], items: [item], facts };
    const held = hold(split(small));
    expect(held.items).toEqual([item]);
    expect(held.factsOfItem(item.id)).toEqual(facts);
    expect(held.findFact("7-ab/1@3")).toEqual(facts[0]);
    expect(held.findFact("7-ab/1@4")).toBeNull();
    expect(held.newest).toEqual([]);
  });

  it("knows the facts of the newest month before any part has come", () => {
    const index = readIndex(JSON.parse(split(dataset).get(INDEX_PATH) ?? ""));
    const held = new Series(index).hold();
    const newest = dataset.issues.at(-1)?.date?.slice(0, 7) ?? "";
    const ids = new Set(
      dataset.issues.flatMap(({ id, date }) => (date?.startsWith(newest) ? [id] : [])),
    );
    const own = dataset.facts.filter(({ itemId }) => ids.has(itemId.split("/")[0] ?? ""));
    expect(held.newest).toEqual(own);
    expect(held.pending.size).toBe(held.metrics.length);
    expect(held.factsOf("activities")).toEqual([]);
  });

  it("is the same bytes for the same dataset", () => {
    expect([...split(dataset)]).toEqual([...split(dataset)]);
  });
});

describe("the door of a series", () => {
  const files = split(dataset);
  const index = () => JSON.parse(files.get(INDEX_PATH) ?? "");
  const part = () => JSON.parse(files.get(index().metrics[0].path) ?? "");
  const pathOf = (read: () => unknown) => {
    try {
      read();
    } catch (error) {
      if (error instanceof DatasetError) return error.path;
    }
    return null;
  };
  const readPart = (change: object) =>
    readFactTable({ ...part(), ...change }, "facts/x.json", dataset.items.length);

  it.each([
    ["issues", { issues: 3 }],
    ["issues.rows", { issues: { ...index().issues, rows: -1 } }],
    ["issues.serial", { issues: { ...index().issues, serial: [1] } }],
    ["issues[0].text.sha256", { issues: { ...index().issues, sha256: "0" } }],
    ["issues.id[1]", { issues: { ...index().issues, id: "9001" } }],
    ["items.issue", { items: { ...index().items, issue: 100 } }],
    ["items[0]", { items: { ...index().items, length: 1_000_000 } }],
    ["items.section.at[0]", { items: { ...index().items, section: { words: [], at: 0 } } }],
    ["metrics[0].path", { metrics: [{ ...index().metrics[0], path: "../secret.json" }] }],
    ["newest.value[0]", { newest: { ...index().newest, value: -1 } }],
  ])("names the fault at %s", (path, change) => {
    expect(pathOf(() => readIndex({ ...index(), ...change }))).toBe(path);
  });

  it.each([
    ["facts/x.json.rows", { rows: "many" }],
    ["facts/x.json.item", { item: 1_000_000 }],
    ["facts/x.json.start[0]", { start: -1 }],
    ["facts/x.json.max[0]", { max: "all" }],
    ["facts/x.json.kind.words[0][0]", { kind: { words: [["so many"]], at: 0 } }],
    ["facts/x.json.exact.words[0]", { exact: { words: [""], at: 0 } }],
  ])("names the fault at %s", (path, change) => {
    expect(pathOf(() => readPart(change))).toBe(path);
  });

  it("sets aside a fact that is not sound beside its item, and names it", () => {
    const table = readPart({ start: 1_000_000 });
    const index = readIndex(JSON.parse(split(dataset).get(INDEX_PATH) ?? ""));
    const faults = findFaults(table, placeItems(index), "facts/x.json");
    expect(faults.size).toBe(table.rows);
    expect(faults.get(0)).toMatchObject({
      path: "facts/x.json[0].selector",
      fault: { code: "outside" },
    });
  });
});
