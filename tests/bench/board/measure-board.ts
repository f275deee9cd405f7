import type { Browser } from "@playwright/test";
import { MeasuredPage, type Work } from "./measured-page";
import type { Site } from "./serve";

/** Changes of the view, each back and forth: what is asked of the address. */
const CHANGES = {
  metric: ["?metric=volunteer_teams", "?metric=activities", "?metric=volunteer_times"],
  district: ["?metric=volunteer_times&district=110108", "?metric=volunteer_times"],
  exact: ["?metric=volunteer_times&exact=true", "?metric=volunteer_times"],
  open: ["?metric=volunteer_times&fact=FACT", "?metric=volunteer_times"],
} as const;

type Change = keyof typeof CHANGES;

export const CHANGE_NAMES = Object.keys(CHANGES) as readonly Change[];

const ROUNDS = 5;
const VIEW_CHANGES = 200;

export interface BoardWork {
  /** Milliseconds to the first number, the best of some loads. */
  readonly firstNumber: number;
  readonly firstBytes: { readonly code: number; readonly data: number };
  readonly works: Readonly<Record<Change, readonly Work[]>>;
  readonly heap: number;
  readonly nodes: number;
  readonly height: number;
  /** What 200 changes of the view leave behind. */
  readonly growth: { readonly heap: number; readonly nodes: number };
}

/** Measures several sites in turns, so that what else the machine does meets all of them alike. */
export async function measureBoards(
  browser: Browser,
  sites: readonly Site[],
): Promise<readonly BoardWork[]> {
  const loads = await inTurns(sites, ROUNDS, (site) => measureLoad(browser, site));
  const boards: BoardWork[] = [];
  for (const [place, site] of sites.entries()) {
    const page = await MeasuredPage.open(browser);
    await page.load(`${site.url}?metric=volunteer_times`);
    await page.settle();
    const works = await measureChanges(page);
    const height = await page.scrollThrough();
    const before = await page.weigh();
    await changeOften(page);
    const after = await page.weigh();
    const own = loads[place] ?? [];
    boards.push({
      firstNumber: Math.min(...own.map(({ time }) => time)),
      firstBytes: own[0]?.bytes ?? { code: 0, data: 0 },
      works,
      ...before,
      height,
      growth: { heap: after.heap - before.heap, nodes: after.nodes - before.nodes },
    });
    await page.close();
  }
  return boards;
}

async function measureLoad(browser: Browser, site: Site) {
  const page = await MeasuredPage.open(browser);
  site.takeBytes();
  const time = await page.load(`${site.url}?metric=volunteer_times`);
  const bytes = site.takeBytes();
  await page.close();
  return { time, bytes };
}

async function inTurns<T, R>(
  list: readonly T[],
  rounds: number,
  act: (entry: T) => Promise<R>,
): Promise<R[][]> {
  const results: R[][] = list.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, entry] of list.entries()) results[place]?.push(await act(entry));
  }
  return results;
}

async function measureChanges(page: MeasuredPage): Promise<BoardWork["works"]> {
  const fact = await page.firstFact();
  const measure = async (name: Change) => {
    const works: Work[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const search of CHANGES[name]) {
        const work = await page.go(search.replace("FACT", fact));
        // The first time code comes and is compiled, at any size.
        if (round > 0) works.push(work);
      }
    }
    return works;
  };
  return {
    metric: await measure("metric"),
    district: await measure("district"),
    exact: await measure("exact"),
    open: await measure("open"),
  };
}

async function changeOften(page: MeasuredPage): Promise<void> {
  const searches = [...CHANGES.metric, ...CHANGES.district];
  for (let count = 0; count < VIEW_CHANGES; count += 1) {
    await page.goOn(searches[count % searches.length] ?? "");
  }
  await page.go("?metric=volunteer_times");
}
