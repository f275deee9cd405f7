// Read after the build: the bundler may name and cut its chunks as it likes, all that the page loads is counted.
import { readdirSync } from "node:fs";
import { filesOfPage } from "./tests/support/files-of-page.mjs";

const DIST = "dist";

export default [
  {
    name: "app shell (all that index.html loads, without the charts' code)",
    path: filesOfPage(DIST).map((path) => DIST + path),
    gzip: true,
    limit: "110 KB",
  },
  {
    name: "charts' code",
    path: ["EChart", "GroupBars", "TrendChart"].map(chunkOf),
    gzip: true,
    limit: "230 KB",
  },
];

function chunkOf(name) {
  const file = readdirSync(`${DIST}/assets`).find(
    (candidate) => candidate.startsWith(`${name}-`) && candidate.endsWith(".js"),
  );
  if (!file) throw new Error(`the build has no chunk ${name}`);
  return `${DIST}/assets/${file}`;
}
