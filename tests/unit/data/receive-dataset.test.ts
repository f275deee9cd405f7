import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { makeSeries } from "../../../mock/series";
import { buffersOf } from "../../../src/data/buffers-of";
import type { LoadMessage } from "../../../src/data/load-message";
import { type ChooseFirst, type Loaded, receiveDataset } from "../../../src/data/receive-dataset";
import { SeriesWriter } from "../../../src/model/series/split-dataset";

const { dataset } = await makeSeries({ issues: 2, seed: 1 });

function split(): Map<string, string> {
  const writer = new SeriesWriter();
  for (const issue of dataset.issues) {
    const items = dataset.items.filter(({ issueId }) => issueId === issue.id);
    const isOwn = (id: string) => items.some((item) => item.id === id);
    writer.add(
      issue,
      items,
      dataset.facts.filter(({ itemId }) => isOwn(itemId)),
    );
  }
  return new Map(writer.files(dataset));
}

let files = new Map<string, string>();
let asked: string[] = [];

/** Reads the data as a page without workers does. */
function receive(chooseFirst: ChooseFirst = () => []) {
  const told: (Loaded | Error)[] = [];
  const tell = (what: Loaded | Error) => void told.push(what);
  const { stop } = receiveDataset({ chooseFirst, onLoaded: tell, onFailed: tell });
  const until = (isDone: (last: Loaded) => boolean) => {
    const look = () => {
      const last = told.at(-1);
      if (!last || last instanceof Error || !isDone(last)) throw last ?? new Error("nothing yet");
      return last;
    };
    return vi.waitFor(look, { timeout: 20_000 });
  };
  return { told, until, stop };
}

beforeEach(() => {
  asked = [];
  vi.stubGlobal("fetch", async (url: string) => {
    const path = url.slice("/data/".length);
    asked.push(path);
    const content = files.get(path);
    return content === undefined ? new Response("", { status: 404 }) : new Response(content);
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("takes in a dataset that is one file", async () => {
  files = new Map([["dataset.json", JSON.stringify(dataset)]]);
  const loaded = await receive().until(() => true);
  expect(loaded.dataset.factCount).toBe(dataset.facts.length);
  expect(loaded.dataset.pending.size).toBe(0);
});

it("fetches what will be shown before the page has asked for it", async () => {
  files = split();
  const { until } = receive((held) => held?.metrics.slice(0, 1).map(({ metric }) => metric) ?? []);
  const { dataset: first } = await until(
    ({ dataset: held }) => held.pending.size < held.metrics.length,
  );
  expect(asked).toEqual(["dataset.json", expect.stringContaining(first.metrics[0]?.metric ?? "-")]);
});

it("fetches what is asked for by name as soon as it is known where it lies", async () => {
  files = split();
  const { until } = receive(() => ["activities"]);
  await until(({ dataset: { pending, metrics } }) => pending.size < metrics.length);
  expect(asked).toEqual(["dataset.json", expect.stringContaining("activities")]);
});

it("fetches what is shown first, and the rest when it is told to", async () => {
  files = split();
  const { until } = receive();
  const index = await until(() => true);
  expect(index.dataset.pending.size).toBe(index.dataset.metrics.length);
  expect(asked).toEqual(["dataset.json"]);
  index.want({ metrics: ["activities"], others: false });
  const first = await until(({ dataset: { pending } }) => !pending.has("activities"));
  expect(asked).toHaveLength(2);
  expect(first.dataset.factsOf("activities").length).toBeGreaterThan(0);
  first.want({ metrics: ["activities"], others: true });
  const whole = await until(({ dataset: { pending } }) => pending.size === 0);
  expect(asked).toHaveLength(1 + whole.dataset.metrics.length);
  expect(whole.dataset.factsOf("activities")).toBe(first.dataset.factsOf("activities"));
});

it("keeps what has come when a part does not come, and says which", async () => {
  files = split();
  const [gone = ""] = [...files.keys()].filter((path) => path.includes("activities"));
  files.delete(gone);
  const { until } = receive();
  (await until(() => true)).want({ metrics: ["activities"], others: false });
  const { trouble, dataset: held } = await until((last) => last.trouble !== null);
  expect(trouble).toMatchObject({ failure: { kind: "status", path: gone, status: 404 } });
  expect(held.pending.has("activities")).toBe(true);
  expect(held.items).toEqual(dataset.items);
});

it("sets a faulty fact of a part aside and names it", async () => {
  files = split();
  const [path = ""] = [...files.keys()].filter((name) => name.includes("activities"));
  const part = JSON.parse(files.get(path) ?? "");
  files.set(path, JSON.stringify({ ...part, start: 1_000_000 }));
  const { until } = receive();
  (await until(() => true)).want({ metrics: ["activities"], others: false });
  const { problems, dataset: held } = await until((last) => last.problems.length > 0);
  expect(problems[0]?.path).toBe(`${path}[0].selector`);
  expect(held.factsOf("activities")).toEqual([]);
});

it("gives up when nothing is heard any more", async () => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", () => new Promise(() => {}));
  const { told } = receive();
  await vi.advanceTimersByTimeAsync(31_000);
  expect(told).toMatchObject([{ failure: { kind: "stalled", path: "dataset.json" } }]);
});

it("hands columns over, each buffer once", () => {
  const at = new Uint32Array(1);
  const words = { words: ["a"], at };
  const table = { rows: 1, item: new Uint32Array(1), value: new Float64Array(1), exact: words };
  // Only the columns bear on what is handed over.
  const message = { kind: "part", metric: "sites", faults: new Map(), table } as unknown;
  expect(buffersOf(message as LoadMessage)).toEqual([
    table.item.buffer,
    table.value.buffer,
    at.buffer,
  ]);
});
