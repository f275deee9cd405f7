// Makes a fresh clone ready with Node built-ins only: right Node, installed packages, and for tests a browser.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, "node_modules", ".jianbao-stamp");

requireNode(20, 19);
installPackages();
if (process.argv.includes("--browser")) await requireBrowser();

function requireNode(major, minor) {
  const [haveMajor = 0, haveMinor = 0] = process.versions.node.split(".").map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  stop(`Node ${major}.${minor} or newer is needed; this is ${process.versions.node}.`);
}

function installPackages() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.error("Installing packages (once for each change of package-lock.json) …");
  try {
    execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: root,
      stdio: ["ignore", 2, 2],
      shell: process.platform === "win32",
    });
  } catch {
    stop("npm ci failed; its message is above. Is the package registry reachable?");
  }
  writeFileSync(stamp, lock);
}

async function requireBrowser() {
  const { findBrowser } = await import("./find-browser.mjs");
  const browser = await findBrowser();
  if (!browser) stop("No Chromium found. Set CHROMIUM_PATH, or install Chromium.");
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
