import type { Browser, CDPSession, Page } from "@playwright/test";

/** What a page did for one change: milliseconds of its main thread, of which the longest stretch, and from change to paint. */
export interface Work {
  readonly thread: number;
  readonly longest: number;
  readonly paint: number;
}

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
    await page.addInitScript(watchLongTasks);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
    return new MeasuredPage(page, cdp);
  }

  /** Loads an address; milliseconds from the request to the first number on screen. */
  async load(url: string): Promise<number> {
    await this.#page.goto(url, { waitUntil: "commit" });
    await this.#page.waitForSelector("main a[data-fact-ids]", { timeout: 300_000 });
    return await this.#page.evaluate(() => performance.now());
  }

  /** Goes to another address of the same page, as the back button does, and waits until nothing is left to do. */
  async go(search: string): Promise<Work> {
    await this.settle();
    await this.#page.evaluate(() => window.takeLongest());
    const before = await this.#threadTime();
    const paint = await this.#page.evaluate(goAndPaint, search);
    await this.settle();
    const thread = (await this.#threadTime()) - before;
    return { thread, longest: await this.#page.evaluate(() => window.takeLongest()), paint };
  }

  /** The same without a measurement: the next change may come once the page was painted. */
  async goOn(search: string): Promise<void> {
    await this.#page.evaluate(goAndPaint, search);
  }

  /** The first fact behind the first number on the page. */
  async firstFact(): Promise<string> {
    const ids = await this.#page
      .locator("main a[data-fact-ids]")
      .first()
      .getAttribute("data-fact-ids");
    return ids?.split(" ")[0] ?? "";
  }

  /** Waits for the quiet between two looks in which next to nothing was done. */
  async settle(): Promise<void> {
    for (let last = Number.NEGATIVE_INFINITY, quiet = 0; quiet < 2; ) {
      await this.#page.waitForTimeout(60);
      const now = await this.#threadTime();
      quiet = now - last < 3 ? quiet + 1 : 0;
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

declare global {
  interface Window {
    takeLongest(): number;
  }
}

/** Runs in the page. */
function watchLongTasks(): void {
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: "longtask", buffered: true });
  window.takeLongest = () => {
    const taken = longest;
    longest = 0;
    return taken;
  };
}

/** Runs in the page: milliseconds until the frame after the change was handed to the screen. */
async function goAndPaint(search: string): Promise<number> {
  const start = performance.now();
  window.history.pushState(null, "", search);
  window.dispatchEvent(new PopStateEvent("popstate"));
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
  return performance.now() - start;
}
