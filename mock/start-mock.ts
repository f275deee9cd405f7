import { setupWorker } from "msw/browser";
import { handlersOf } from "./handlers";
import { isScenarioName, SCENARIOS } from "./scenarios";

/**
 * Puts a scenario in front of the data folder of this page. The service worker is msw's own file, which only the
 * development server hands out (`msw/lib/mockServiceWorker.js`); the built app has none. Await it before the first fetch.
 */
export async function startMock(name: string): Promise<void> {
  if (!isScenarioName(name)) {
    throw new RangeError(`no scenario "${name}"; there are ${Object.keys(SCENARIOS).join(", ")}`);
  }
  await setupWorker(...handlersOf(name)).start({
    onUnhandledRequest: "bypass",
    quiet: true,
    serviceWorker: { url: "/mockServiceWorker.js" },
  });
}
