import { bypass, delay, HttpResponse, http, passthrough, type RequestHandler } from "msw";
import { parseDataset } from "../src/model/parse-dataset";
import { changeFirstFact } from "./change-first-fact";
import { makeDataset } from "./make-dataset";
import type { ScenarioName } from "./scenarios";
import { makeSeries } from "./series";

const DATASET = "*/data/dataset.json";
const TEXTS = "*/data/texts/:file";
const SLOW_MS = 3000;

/** The answers of the data folder in a scenario; what no handler answers comes from the real folder. */
export function handlersOf(scenario: ScenarioName): RequestHandler[] {
  switch (scenario) {
    case "slow":
      return [http.get(DATASET, answerLate), http.get(TEXTS, answerLate)];
    case "broken":
      return [http.get(DATASET, () => HttpResponse.json({ ...makeDataset(), issues: "none" }))];
    case "empty":
      return [http.get(DATASET, () => HttpResponse.json(makeDataset()))];
    case "moved":
      return [changeTexts((bytes) => new Uint8Array([SPACE, ...bytes]))];
    case "series":
      return seriesHandlers();
    case "missing":
      return [http.get(DATASET, () => new HttpResponse(null, { status: 404 }))];
    case "notJson":
      return [http.get(DATASET, () => HttpResponse.html("<!doctype html><title>404</title>"))];
    case "wrongVersion":
      return [http.get(DATASET, () => HttpResponse.json({ ...makeDataset(), version: 2 }))];
    case "orphanFact":
      return [changeDataset((fact) => ({ ...fact, itemId: "nowhere/1" }))];
    case "spanMismatch":
      return [changeDataset(moveSpan)];
    case "text404":
      return [http.get(TEXTS, () => new HttpResponse(null, { status: 404 }))];
    case "textChanged":
      return [changeTexts(exchangeLineBreak)];
    default:
      return scenario satisfies never;
  }
}

const SPACE = 0x20;
const LINE_FEED = 0x0a;

async function answerLate(): Promise<Response> {
  await delay(SLOW_MS);
  return passthrough();
}

function changeDataset(change: Parameters<typeof changeFirstFact>[1]): RequestHandler {
  return http.get(DATASET, async ({ request }) => {
    const real = await fetch(bypass(request));
    const { dataset } = parseDataset(await real.json());
    return HttpResponse.json(changeFirstFact(dataset, change));
  });
}

/** Bytes, not characters: the texts come in several encodings, and all of them keep these two characters as they are. */
function changeTexts(change: (bytes: Uint8Array) => Uint8Array<ArrayBuffer>): RequestHandler {
  return http.get(TEXTS, async ({ request, params }) => {
    if (!String(params.file).endsWith(".txt")) return passthrough();
    const real = await fetch(bypass(request));
    if (!real.ok) return real;
    const bytes = change(new Uint8Array(await real.arrayBuffer()));
    return HttpResponse.arrayBuffer(bytes.buffer, { headers: { "Content-Type": "text/plain" } });
  });
}

function exchangeLineBreak(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const changed = new Uint8Array(bytes);
  const place = changed.lastIndexOf(LINE_FEED);
  changed[place === -1 ? 0 : place] = SPACE;
  return changed;
}

const moveSpan: Parameters<typeof changeFirstFact>[1] = (fact) => {
  const { start, end, exact } = fact.selector;
  const selector = { start: start + 1, end: end + 1, exact };
  return { ...fact, id: `${fact.itemId}@${selector.start}`, selector };
};

function seriesHandlers(): RequestHandler[] {
  const series = makeSeries({ issues: 60, seed: 1 });
  return [
    http.get(DATASET, async () => HttpResponse.json((await series).dataset)),
    http.get(TEXTS, async ({ params }) => {
      const { texts, ledgers } = await series;
      const file = String(params.file);
      const text = texts.get(`texts/${file}`);
      if (text !== undefined) return HttpResponse.text(text);
      const ledger = ledgers.find(({ issueId }) => `${issueId}.ledger.json` === file);
      return ledger ? HttpResponse.json(ledger) : new HttpResponse(null, { status: 404 });
    }),
  ];
}
