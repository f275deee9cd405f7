import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The browser the tests run in: CHROMIUM_PATH, else an installed one, else the one inside an npm package
 * (unpacked under the temporary folder with the system libraries it brings). `null` where none starts.
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? { executablePath: named, args: [] } : null;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [...folders.flatMap((f) => NAMES.map((n) => join(f, n))), ...PLACES];
  const installed = candidates.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, args: [] };
  return await unpackPackagedBrowser();
}

async function unpackPackagedBrowser() {
  if (process.platform !== "linux") return null;
  // The package unpacks its shared libraries only where it believes to be on Lambda.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  // In one process, as Lambda wants it, one page that closes may take all others with it.
  const args = chromium.args.filter((arg) => arg !== "--single-process" && arg !== "--no-zygote");
  return { executablePath: await chromium.executablePath(), args };
}
