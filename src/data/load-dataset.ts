import { parseDataset } from "../model/parse-dataset";
import { findFaults, placeItems } from "../model/series/find-faults";
import type { MetricPart } from "../model/series/index-table";
import { readFactTable } from "../model/series/read-facts";
import { isSeriesIndex, readIndex, readParts } from "../model/series/read-index";
import { DATASET_PATH } from "./dataset-path";
import { fetchFile, parseJson } from "./fetch-file";
import type { LoadMessage } from "./load-message";
import type { Wanted } from "./wanted";

/** Fetches and checks the data, in a worker or, where there is none, on the page, and tells what has come. */
export async function loadDataset(
  tell: (message: LoadMessage) => void,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<void> {
  const input = await fetchWithProgress(DATASET_PATH, tell, signal);
  if (isSeriesIndex(input)) await loadSeries(input, tell, wanted, signal);
  else tell({ kind: "whole", ...parseDataset(input) });
}

async function loadSeries(
  input: unknown,
  tell: (message: LoadMessage) => void,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<void> {
  // On its way while the index is checked.
  const ahead = wanted.now(new Set(readParts(input)));
  const coming = ahead && fetchText(ahead.path, signal);
  coming?.catch(() => {});
  const index = readIndex(input);
  const { metrics } = index;
  tell({ kind: "index", index });
  const items = placeItems(index);
  const all = metrics.reduce((sum, { count }) => sum + count, 0);
  const left = new Set<MetricPart>(metrics);
  let arrived = 0;
  while (left.size > 0) {
    const next = await wanted.next(left);
    left.delete(next);
    const { path, metric, count } = next;
    tell({ kind: "progress", progress: { path, share: arrived / all } });
    const text = await (coming && ahead?.path === path ? coming : fetchText(path, signal));
    const table = readFactTable(parseJson(path, text), path, index.items.rows);
    arrived += count;
    tell({ kind: "part", metric, table, faults: findFaults(table, items, path) });
  }
}

async function fetchText(path: string, signal: AbortSignal): Promise<string> {
  return await (await fetchFile(path, signal)).text();
}

/** Reads a file as it comes, so that the page can say how far it is and that it has not stopped. */
async function fetchWithProgress(
  path: string,
  tell: (message: LoadMessage) => void,
  signal: AbortSignal,
): Promise<unknown> {
  const response = await fetchFile(path, signal);
  // Of a packed file the length is told as it travels and the bytes come as they are.
  const isPacked = response.headers.get("Content-Encoding") !== null;
  const length = isPacked ? 0 : Number(response.headers.get("Content-Length") ?? 0);
  if (!response.body) return parseJson(path, await response.text());
  let text = "";
  let received = 0;
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    text += decoder.decode(chunk.value, { stream: true });
    received += chunk.value.length;
    const share = length > 0 ? Math.min(1, received / length) : null;
    tell({ kind: "progress", progress: { path, share } });
  }
  return parseJson(path, text + decoder.decode());
}
