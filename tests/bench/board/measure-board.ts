import type { Browser } from "@playwright/test";
import { FIRST_NUMBER, MeasuredPage, type Work } from "./measured-page";
import type { Site } from "./serve";
import { traceTasks } from "./trace-tasks";

const START = "?metric=volunteer_times";

const DISTRICTS = ["110101", "110102", "110105", "110106", "110107", "110108"];

/** Changes of the view, each there and back: what is asked of the address in a round, of filters something new in each. */
const CHANGES = {
  metric: () => ["?metric=volunteer_teams", "?metric=activities", START],
  district: (round: number) => [`${START}&district=${DISTRICTS[round]}`, START],
  period: (round: number) => [`${START}&from=2021-01-01&to=${2021 + round}-12-31`, START],
  exact: () => [`${START}&exact=true`, START],
  open: () => [`${START}&fact=FACT`, START],
} as const;

/** `unseen`: to a metric for the first time. */
export type ChangeName = keyof typeof CHANGES | "unseen";

export const CHANGE_NAMES = ["metric", "district", "period", "exact", "open", "unseen"] as const;

/** Metrics at which nobody has looked by then, so that nothing of them is worked out. */
const UNSEEN = ["sites", "service_hours", "beneficiaries", "reach", "practice_stations"].map(
  (metric) => `?metric=${metric}`,
);

const ROUNDS = 5;
const LOADS = 5;
const TRACED_LOADS = 3;
const VIEW_CHANGES = 200;

interface Load {
  /** Milliseconds to the first number. */
  readonly time: number;
  /** Packed bytes that were asked for until then. */
  readonly bytes: { readonly code: number; readonly data: number };
}

interface Changed {
  readonly works: readonly Work[];
  readonly longest: number;
}

export interface BoardWork {
  readonly loads: readonly Load[];
  /** Milliseconds of the longest task from the first number until the page rests, by the clock of its own thread. */
  readonly rests: readonly number[];
  readonly changes: ReadonlyMap<ChangeName, Changed>;
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
  tell: (phase: string) => void,
): Promise<readonly BoardWork[]> {
  const loads = await inTurns(sites, LOADS, (site) => measureLoad(browser, site));
  const rests = await inTurns(sites, TRACED_LOADS, (site) => measureRest(browser, site));
  tell("loads");
  const pages = await Promise.all(sites.map((site) => openBoard(browser, site)));
  const inEach = async <T>(name: string, act: (page: MeasuredPage) => Promise<T>) => {
    const results = await inTurns(pages, 1, act);
    tell(name);
    return results.flat();
  };
  const changes = new Map<ChangeName, Changed[]>();
  for (const name of CHANGE_NAMES) {
    const act = (page: MeasuredPage) => measureChange(browser, page, name);
    changes.set(name, await inEach(`changes: ${name}`, act));
  }
  const sizes = await inEach("sizes and 200 changes", measureSizes);
  for (const page of pages) await page.close();
  return sizes.map((size, place) => ({
    ...size,
    loads: loads[place] ?? [],
    rests: rests[place] ?? [],
    changes: new Map(
      [...changes].flatMap(([name, list]) => (list[place] ? [[name, list[place]]] : [])),
    ),
  }));
}

async function openBoard(browser: Browser, site: Site): Promise<MeasuredPage> {
  const page = await MeasuredPage.open(browser);
  await page.load(site.url + START);
  await page.rest();
  return page;
}

async function measureLoad(browser: Browser, site: Site): Promise<Load> {
  const page = await MeasuredPage.open(browser);
  site.takeBytes(0);
  const { time, at } = await page.load(site.url + START);
  await page.rest();
  await page.close();
  return { time, bytes: site.takeBytes(at) };
}

/** The longest task from the first number until the page rests, in loads of their own: who traces, takes longer. */
async function measureRest(browser: Browser, site: Site): Promise<number> {
  const page = await MeasuredPage.open(browser);
  const load = async () => {
    await page.load(site.url + START);
    await page.rest();
  };
  const longest = longestOf(await traceTasks(browser, load, FIRST_NUMBER));
  await page.close();
  return longest;
}

/** Each entry in turn, again and again; what came of it by the place of the entry. */
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

async function measureChange(
  browser: Browser,
  page: MeasuredPage,
  name: ChangeName,
): Promise<Changed> {
  const searches = name === "unseen" ? UNSEEN : await prepareSearches(page, name);
  const works: Work[] = [];
  const tasks = await traceTasks(browser, async () => {
    for (const search of searches) works.push(await page.go(search));
  });
  return { works, longest: longestOf(tasks) };
}

async function prepareSearches(page: MeasuredPage, name: keyof typeof CHANGES): Promise<string[]> {
  await page.go(START);
  const fact = await page.firstFact();
  const searchesOf = (round: number) =>
    CHANGES[name](round).map((search) => search.replace("FACT", fact));
  // The first time code comes and is compiled, at any size.
  for (const search of searchesOf(0)) await page.go(search);
  return Array.from({ length: ROUNDS }, (_, round) => searchesOf(round + 1)).flat();
}

async function measureSizes(page: MeasuredPage) {
  await page.go(START);
  const height = await page.scrollThrough();
  const before = await page.weigh();
  const searches = [...CHANGES.metric(), ...CHANGES.district(0)];
  for (let count = 0; count < VIEW_CHANGES; count += 1) {
    await page.goOn(searches[count % searches.length] ?? "");
  }
  await page.go(START);
  const after = await page.weigh();
  return {
    ...before,
    height,
    growth: { heap: after.heap - before.heap, nodes: after.nodes - before.nodes },
  };
}

function longestOf(tasks: readonly number[]): number {
  return tasks.reduce((longest, task) => Math.max(longest, task), 0);
}
