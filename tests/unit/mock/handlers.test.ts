import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { handlersOf } from "../../../mock/handlers";
import { makeDataset } from "../../../mock/make-dataset";
import { makeFact } from "../../../mock/make-fact";
import { isScenarioName } from "../../../mock/scenarios";
import { parseDataset } from "../../../src/model/parse-dataset";

const TEXT = "简报\n大兴区 100人次\n";
const dataset = makeDataset({ facts: [makeFact({ start: 7 }), makeFact({ start: 90 })] });

let folder: Server;
let address = "";
const mock = setupServer();

beforeAll(async () => {
  folder = createServer((request, response) => {
    response.end(request.url === "/data/dataset.json" ? JSON.stringify(dataset) : TEXT);
  });
  await new Promise<void>((resolve) => folder.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(folder.address() as AddressInfo).port}`;
  mock.listen({ onUnhandledRequest: "bypass" });
});
afterEach(() => mock.resetHandlers());
afterAll(() => {
  mock.close();
  folder.close();
});

const fetchDataset = () => fetch(`${address}/data/dataset.json`);
const fetchText = () => fetch(`${address}/data/texts/1.txt`);

describe("handlersOf", () => {
  it.each(["broken", "wrongVersion"] as const)("%s is refused at the door", async (scenario) => {
    mock.use(...handlersOf(scenario));
    const input: unknown = await (await fetchDataset()).json();
    expect(() => parseDataset(input)).toThrow();
  });

  it("empty is a sound dataset without facts", async () => {
    mock.use(...handlersOf("empty"));
    expect(parseDataset(await (await fetchDataset()).json()).dataset.facts).toEqual([]);
  });

  it("missing is 404 and notJson a page", async () => {
    mock.use(...handlersOf("missing"));
    expect((await fetchDataset()).status).toBe(404);
    mock.resetHandlers(...handlersOf("notJson"));
    expect(await (await fetchDataset()).text()).toMatch(/^<!doctype html>/);
  });

  it("orphanFact sets one fact aside and keeps the other", async () => {
    mock.use(...handlersOf("orphanFact"));
    const { dataset: found, problems } = parseDataset(await (await fetchDataset()).json());
    expect(found.facts).toHaveLength(1);
    expect(problems).toMatchObject([{ path: "facts[0].itemId" }]);
  });

  it("spanMismatch passes the door: only the text can tell", async () => {
    mock.use(...handlersOf("spanMismatch"));
    const { dataset: found, problems } = parseDataset(await (await fetchDataset()).json());
    expect(problems).toEqual([]);
    expect(found.facts[0]?.selector).toEqual({ start: 8, end: 13, exact: "100人次" });
  });

  it("moved shifts a text by one character, textChanged keeps its length", async () => {
    mock.use(...handlersOf("moved"));
    expect(await (await fetchText()).text()).toBe(` ${TEXT}`);
    mock.resetHandlers(...handlersOf("textChanged"));
    expect(await (await fetchText()).text()).toBe("简报\n大兴区 100人次 ");
  });

  it("text404 has the dataset and no text", async () => {
    mock.use(...handlersOf("text404"));
    expect((await fetchText()).status).toBe(404);
    expect((await fetchDataset()).ok).toBe(true);
  });

  it("slow brings the real files, late", async () => {
    mock.use(...handlersOf("slow"));
    const begin = performance.now();
    expect(await (await fetchText()).text()).toBe(TEXT);
    expect(performance.now() - begin).toBeGreaterThan(2500);
  });

  it("series brings sixty issues with their texts and ledgers", async () => {
    mock.use(...handlersOf("series"));
    const { dataset: found } = parseDataset(await (await fetchDataset()).json());
    expect(found.issues).toHaveLength(60);
    const [issue] = found.issues;
    const text = await (await fetch(`${address}/data/${issue?.text.path}`)).text();
    expect(text).toHaveLength(issue?.text.length ?? 0);
    const ledger = await fetch(`${address}/data/texts/${issue?.id}.ledger.json`);
    expect(await ledger.json()).toMatchObject({ issueId: issue?.id });
  });

  it("knows its scenarios by name, and no inherited one", () => {
    expect(isScenarioName("moved")).toBe(true);
    expect(isScenarioName("constructor")).toBe(false);
  });
});
