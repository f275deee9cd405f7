import { closeSync, existsSync, openSync, readFileSync, readSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatProblem } from "../../model/dataset-error";
import { parseDataset } from "../../model/parse-dataset";
import { readIndex } from "../../model/series/read-index";
import { type DatasetLine, LISTS, type ListName } from "./dataset-line";
import { seriesLines } from "./series-lines";

/** The second line of the index of a series, as this program writes it. */
const SERIES = '"version": 2,';

/**
 * The entries of a dataset on disk, one at a time where the file has an entry a line as this program writes it;
 * a file that was laid out anew is read whole. Throws where the file is broken.
 */
export function* readDataset(path: string): Generator<DatasetLine> {
  const [first, second] = firstLines(path);
  if (first === "{" && second === SERIES) yield* seriesLines(readBeside(path));
  else if (first === "{" && second?.startsWith('"version"')) yield* readByLine(path);
  else yield* readWhole(path);
}

/** The files of the data folder in which a dataset lies. */
function readBeside(path: string): (name: string) => string {
  return (name) => readFileSync(join(dirname(path), name), "utf-8");
}

/** The files that a dataset on disk names besides texts and ledgers: the parts of a series. */
export function partsOf(path: string): string[] {
  if (!existsSync(path) || firstLines(path)[1] !== SERIES) return [];
  return readIndex(JSON.parse(readFileSync(path, "utf-8"))).metrics.map((part) => part.path);
}

function* readByLine(path: string): Generator<DatasetLine> {
  let head = "";
  let list: ListName | null = null;
  let isLast = false;
  let number = 0;
  for (const line of readLines(path)) {
    number += 1;
    if (list === null) {
      list = LISTS.find((name) => line === `"${name}": [`) ?? null;
      isLast = false;
      head += line;
    } else if (line === "]" || line === "],") {
      list = null;
      head += line;
    } else if (isLast || !/^\{.*\},?$/u.test(line)) {
      throw new Error(`line ${number}: ${line.slice(0, 60)}`);
    } else {
      isLast = line.endsWith("}");
      yield { list, json: isLast ? line : line.slice(0, -1) };
    }
  }
  yield { list: "head", json: head };
}

function* readWhole(path: string): Generator<DatasetLine> {
  const { dataset, problems } = parseDataset(JSON.parse(readFileSync(path, "utf-8")));
  const first = problems[0];
  // Here a faulty fact would be lost, for only what parses is handed on.
  if (first) throw new Error(formatProblem(first));
  for (const list of LISTS) {
    for (const entry of dataset[list]) yield { list, json: JSON.stringify(entry) };
  }
  yield { list: "head", json: JSON.stringify({ ...dataset, issues: [], items: [], facts: [] }) };
}

function firstLines(path: string): string[] {
  const lines = readLines(path);
  const first = lines.next().value;
  const second = lines.next().value;
  lines.return(undefined);
  return [first, second].filter((line) => line !== undefined);
}

function* readLines(path: string): Generator<string, undefined> {
  const file = openSync(path, "r");
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const chunk = Buffer.alloc(2 ** 18);
    let rest = "";
    for (let count = -1; count !== 0; ) {
      count = readSync(file, chunk);
      rest += decoder.decode(chunk.subarray(0, count), { stream: count > 0 });
      const lines = rest.split(/\r?\n/);
      rest = lines.pop() ?? "";
      yield* lines;
    }
    if (rest !== "") yield rest;
  } finally {
    closeSync(file);
  }
}
