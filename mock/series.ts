import type { Dataset } from "../src/model/dataset";
import type { Ledger } from "../src/model/ledger";
import { seededRandom } from "./seeded-random";
import { type Bulletin, type SeriesCell, writeBulletin } from "./write-bulletin";

export interface SeriesOptions {
  readonly issues: number;
  readonly seed: number;
}

export interface Series {
  readonly dataset: Dataset;
  /** Source texts by the path that their issue names. */
  readonly texts: ReadonlyMap<string, string>;
  readonly ledgers: readonly Ledger[];
  readonly gaps: readonly SeriesCell[];
  readonly zeros: readonly SeriesCell[];
}

const FIRST_DAY = Date.UTC(2021, 0, 4);
const DAY = 86_400_000;
const FIRST_SERIAL = 9001;

/** The bulletins of a series one at a time, so that thousands need no more memory than one. Weekly, or daily beyond ten years. */
export async function* writeSeries({ issues, seed }: SeriesOptions): AsyncGenerator<Bulletin> {
  const random = seededRandom(seed);
  const step = issues > 520 ? DAY : 7 * DAY;
  let year = "";
  let number = 0;
  for (let index = 0; index < issues; index += 1) {
    const date = new Date(FIRST_DAY + index * step).toISOString().slice(0, 10);
    number = date.startsWith(year) && year !== "" ? number + 1 : 1;
    year = date.slice(0, 4);
    yield writeBulletin(
      { serial: FIRST_SERIAL + index, number, date, growth: 1 + index / 10 },
      random,
    );
  }
}

/** A synthetic run of bulletins of all sixteen districts with seeded gaps; the same seed gives the same bytes. */
export async function makeSeries(options: SeriesOptions): Promise<Series> {
  const bulletins: Bulletin[] = [];
  for await (const bulletin of writeSeries(options)) bulletins.push(bulletin);
  return {
    dataset: {
      version: 1,
      dataVersion: `series-${options.seed}-${options.issues}`,
      synthetic: true,
      issues: bulletins.map(({ issue }) => issue),
      items: bulletins.flatMap(({ items }) => items),
      facts: bulletins.flatMap(({ facts }) => facts),
    },
    texts: new Map(bulletins.map(({ issue, text }) => [issue.text.path, text])),
    ledgers: bulletins.map(({ ledger }) => ledger),
    gaps: bulletins.flatMap(({ gaps }) => gaps),
    zeros: bulletins.flatMap(({ zeros }) => zeros),
  };
}
