import type { Browser, CDPSession, Page } from "@playwright/test";
import { RUNNER_HELPER, watchPage } from "./watch-page";

/** What a page did for one change: milliseconds of its main thread, and from the change to the frame that answers it. */
export interface Work {
  readonly thread: number;
  /** To the last frame that changes the main figure: what is drawn before is not yet the answer. */
  readonly paint: number;
}

/** What the page notes in a trace when its first number was on screen. */
export const FIRST_NUMBER = "first number";

/** A page that does not come to rest in this time never will. */
const REST_MS = 60_000;

/** Less than this between two looks is nothing but the looking. */
const NOTHING_MS = 3;

/** A page of the board under a clock that counts its own thread only, so that a busy machine does not decide. */
export class MeasuredPage {
  readonly #page: Page;
  readonly #cdp: CDPSession;

  private constructor(page: Page, cdp: CDPSession) {
    this.#page = page;
    this.#cdp = cdp;
  }

  static async open(browser: Browser): Promise<MeasuredPage> {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
    await page.addInitScript(RUNNER_HELPER);
    await page.addInitScript(watchPage, { figure: "#main-figure", mark: FIRST_NUMBER });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
    return new MeasuredPage(page, cdp);
  }

  /** Loads an address; when the first number was on screen, in milliseconds from the request and by the clock of the day. */
  async load(url: string): Promise<{ readonly time: number; readonly at: number }> {
    await this.#page.goto(url, { waitUntil: "commit" });
    await this.#page.waitForFunction(() => window.board.firstNumber > 0, null, {
      timeout: 300_000,
    });
    return await this.#page.evaluate(() => {
      const time = window.board.firstNumber;
      return { time, at: performance.timeOrigin + time };
    });
  }

  /** Waits until all facts are there, when the filters count them, and nothing is left to do. */
  async rest(): Promise<void> {
    await this.#page.waitForSelector("main aside input", { timeout: 300_000 });
    await this.settle();
  }

  /** Goes to another address of the same page, as the back button does, and waits until nothing is left to do. */
  async go(search: string): Promise<Work> {
    await this.settle();
    const before = await this.#threadTime();
    await this.#page.evaluate((to) => window.board.go(to), search);
    await this.settle();
    const thread = (await this.#threadTime()) - before;
    return { thread, paint: await this.#page.evaluate(() => window.board.answered) };
  }

  /** The same without a measurement: the next change may come once the page was painted. */
  async goOn(search: string): Promise<void> {
    await this.#page.evaluate((to) => window.board.go(to), search);
  }

  /** The first fact behind the first number on the page. */
  async firstFact(): Promise<string> {
    const ids = await this.#page
      .locator("main a[data-fact-ids]")
      .first()
      .getAttribute("data-fact-ids");
    return ids?.split(" ")[0] ?? "";
  }

  /** Waits until the page, idle for two frames on end, has done next to nothing between two looks; throws where it never rests. */
  async settle(): Promise<void> {
    const start = Date.now();
    for (let last = Number.NEGATIVE_INFINITY, quiet = 0; quiet < 2; ) {
      if (Date.now() - start > REST_MS) throw new Error("the page does not come to rest");
      await this.#page.evaluate(() => window.board.idle());
      const now = await this.#threadTime();
      quiet = now - last < NOTHING_MS ? quiet + 1 : 0;
      last = now;
    }
  }

  /** Bytes that JavaScript holds and nodes of the document, both after a collection of what is unused. */
  async weigh(): Promise<{ readonly heap: number; readonly nodes: number }> {
    await this.#cdp.send("HeapProfiler.collectGarbage");
    return {
      heap: await this.#metric("JSHeapUsedSize"),
      nodes: await this.#page.evaluate(() => document.querySelectorAll("*").length),
    };
  }

  async scrollThrough(): Promise<number> {
    const height = await this.#page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < height; y += 600) {
      await this.#page.evaluate((top) => window.scrollTo(0, top), y);
      await this.settle();
    }
    await this.#page.evaluate(() => window.scrollTo(0, 0));
    await this.settle();
    return await this.#page.evaluate(() => document.documentElement.scrollHeight);
  }

  async close(): Promise<void> {
    await this.#page.close();
  }

  async #threadTime(): Promise<number> {
    return (await this.#metric("TaskDuration")) * 1000;
  }

  async #metric(name: string): Promise<number> {
    const { metrics } = await this.#cdp.send("Performance.getMetrics");
    return metrics.find((metric) => metric.name === name)?.value ?? 0;
  }
}
