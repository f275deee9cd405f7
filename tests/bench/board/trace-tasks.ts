import type { Browser, CDPSession } from "@playwright/test";
import * as v from "valibot";

/** A task of the main thread of some page: microseconds of its own thread, so that a busy machine does not make it longer. */
const taskSchema = v.object({
  ph: v.literal("X"),
  name: v.literal("ThreadControllerImpl::RunTask"),
  pid: v.number(),
  tid: v.number(),
  ts: v.number(),
  tdur: v.number(),
});

const markSchema = v.object({
  cat: v.literal("blink.user_timing"),
  name: v.string(),
  ts: v.number(),
});

const threadSchema = v.object({
  name: v.literal("thread_name"),
  pid: v.number(),
  tid: v.number(),
  args: v.object({ name: v.literal("CrRendererMain") }),
});

/**
 * Milliseconds of each task that the pages of a browser do on their main threads while something goes on, or from the moment
 * on when a page marks it.
 */
export async function traceTasks(
  browser: Browser,
  act: () => Promise<void>,
  mark: string | null = null,
): Promise<number[]> {
  const cdp = await browser.newBrowserCDPSession();
  const events: unknown[] = [];
  cdp.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  await cdp.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: {
      includedCategories: ["toplevel", "__metadata", "blink.user_timing"],
      excludedCategories: ["*"],
    },
  });
  try {
    await act();
  } finally {
    await endTrace(cdp);
  }
  return tasksOf(events, mark);
}

async function endTrace(cdp: CDPSession): Promise<void> {
  const isComplete = new Promise((resolve) => cdp.once("Tracing.tracingComplete", resolve));
  await cdp.send("Tracing.end");
  await isComplete;
  await cdp.detach();
}

function tasksOf(events: readonly unknown[], mark: string | null): number[] {
  const marks = events.filter((event) => v.is(markSchema, event));
  const from = marks.find(({ name }) => name === mark)?.ts ?? 0;
  const threads = events.filter((event) => v.is(threadSchema, event));
  const mains = new Set(threads.map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = events.filter((event) => v.is(taskSchema, event));
  return tasks
    .filter(({ ts, pid, tid }) => ts >= from && mains.has(`${pid} ${tid}`))
    .map(({ tdur }) => tdur / 1000);
}
