import { defineConfig } from "@playwright/test";
import { findBrowser } from "../../.setup/find-browser.mjs";

const browser = await findBrowser();
if (!browser) throw new Error("No Chromium found. Set CHROMIUM_PATH, or install Chromium.");

const BUILT = "http://localhost:4174";
const DEVELOPMENT = "http://localhost:4175";

/** The built page for what users get; the development server only for the synthetic series, which is not in the build. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../node_modules/.cache/e2e",
  timeout: 45_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: [["line"], ["json", { outputFile: "../../node_modules/.cache/e2e.json" }]],
  use: {
    locale: "zh-CN",
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath: browser.executablePath,
      args: [
        ...browser.args,
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "built", testIgnore: /series.*\.spec\.ts/, use: { baseURL: BUILT } },
    { name: "series", testMatch: /series.*\.spec\.ts/, use: { baseURL: DEVELOPMENT } },
  ],
  webServer: [
    {
      command: "npx vite preview --port 4174 --strictPort",
      cwd: "../..",
      url: BUILT,
      reuseExistingServer: false,
    },
    {
      command: "npx vite --port 4175 --strictPort",
      cwd: "../..",
      url: DEVELOPMENT,
      reuseExistingServer: false,
    },
  ],
});
