import { DatasetError } from "../dataset-error";

/** One value a row as it lies on disk; a column of one value throughout is that value alone. */
export type Column<T> = readonly T[] | T;

/** A column of words or other values of which many rows have the same: each value once, and which of them each row has. */
export interface WordColumn<T> {
  readonly words: readonly T[];
  readonly at: Column<number>;
}

/** Shortens a column of one value throughout. */
export function packColumn<T extends string | number | boolean | null>(
  values: readonly T[],
): Column<T> {
  const [first] = values;
  if (first === undefined) return [];
  return values.every((value) => value === first) ? first : values;
}

/** Gathers a column of words in the order in which they first stand. */
export class WordWriter<T> {
  readonly #places = new Map<string, number>();
  readonly #words: T[] = [];
  readonly #at: number[] = [];

  add(value: T): void {
    const key = JSON.stringify(value);
    const known = this.#places.get(key);
    const place = known ?? this.#words.length;
    if (known === undefined) {
      this.#places.set(key, place);
      this.#words.push(value);
    }
    this.#at.push(place);
  }

  column(): WordColumn<T> {
    return { words: this.#words, at: packColumn(this.#at) };
  }
}

/** A checked column of whole numbers from 0 up to, not including, `below`. */
export function readWhole(
  input: unknown,
  rows: number,
  path: string,
  below = Number.MAX_SAFE_INTEGER,
): Uint32Array<ArrayBuffer> {
  const values = new Uint32Array(rows);
  eachValue(input, rows, path, (value, row) => {
    if (!Number.isInteger(value) || Number(value) < 0 || Number(value) >= below) {
      throw wrongShape(`${path}[${row}]`, "whole number", value);
    }
    values[row] = Number(value);
  });
  return values;
}

/** Steps from one place to the next, added up; places stand in order, so no step goes back. */
export function readSteps(
  input: unknown,
  rows: number,
  path: string,
  below: number,
): Uint32Array<ArrayBuffer> {
  const places = readWhole(input, rows, path);
  for (let row = 1; row < rows; row += 1) places[row] = (places[row] ?? 0) + (places[row - 1] ?? 0);
  const last = places.at(-1) ?? 0;
  if (rows > 0 && last >= below) throw wrongShape(path, `place below ${below}`, last);
  return places;
}

export function readRows(input: unknown, path: string): number {
  if (typeof input !== "number" || !Number.isInteger(input) || input < 0) {
    throw wrongShape(path, "whole number", input);
  }
  return input;
}

/** Hands over each value of a column; throws where there are more or fewer of them than rows. */
export function eachValue(
  input: unknown,
  rows: number,
  path: string,
  take: (value: unknown, row: number) => void,
): void {
  if (!Array.isArray(input)) {
    for (let row = 0; row < rows; row += 1) take(input, row);
    return;
  }
  if (input.length !== rows) throw wrongShape(path, `${rows} rows`, `${input.length} rows`);
  for (let row = 0; row < rows; row += 1) take(input[row], row);
}

/** Checked words with the place of each row among them. */
export interface Words<T> {
  readonly words: readonly T[];
  readonly at: Uint32Array<ArrayBuffer>;
}

/** A checked column of words; `read` throws for a word that is none. */
export function readWords<T>(
  input: unknown,
  rows: number,
  path: string,
  read: (word: unknown, path: string) => T,
): Words<T> {
  const { words, at } = readObject(input, path);
  if (!Array.isArray(words)) throw wrongShape(`${path}.words`, "array", words);
  return {
    words: words.map((word, place) => read(word, `${path}.words[${place}]`)),
    at: readWhole(at, rows, `${path}.at`, words.length),
  };
}

export function readObject(input: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    throw wrongShape(path, "object", input);
  }
  return Object.fromEntries(Object.entries(input));
}

export function wrongShape(path: string, expected: string, received: unknown): DatasetError {
  const shown = JSON.stringify(received) ?? String(received);
  return new DatasetError(path, { code: "shape", expected, received: shown.slice(0, 60) });
}

/** The word of a row. */
export function wordAt<T>({ words, at }: Words<T>, row: number): T | undefined {
  return words[at[row] ?? 0];
}
