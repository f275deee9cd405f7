// Read after the build: the bundler may name and cut its chunks as it likes, all that the page loads is counted.
import { readdirSync } from "node:fs";
import { filesBehind, filesOfPage } from "./tests/support/files-of-page.mjs";

const DIST = "dist";

export default [
  {
    name: "app shell (all that index.html loads, without the charts' code)",
    path: filesOfPage(DIST).map((path) => DIST + path),
    gzip: true,
    limit: "115 KB",
  },
  {
    name: "charts' code",
    path: chunkOf("GroupBars"),
    gzip: true,
    limit: "180 KB",
  },
  {
    name: "reader (what the first trial in the guide loads)",
    path: readerChunk(),
    gzip: true,
    limit: "175 KB",
  },
  {
    name: "divisions of the country (loaded with the reader)",
    path: chunkOf("divisions"),
    gzip: true,
    limit: "22 KB",
  },
];

function chunkOf(name) {
  const files = readdirSync(`${DIST}/assets`).filter(
    (candidate) => candidate.startsWith(`${name}-`) && candidate.endsWith(".js"),
  );
  if (files.length !== 1) throw new Error(`the build has ${files.length} chunks ${name}`);
  return `${DIST}/assets/${files[0]}`;
}

/** The one file that comes with the table of divisions when somebody tries a sentence: page and guide are there by then. */
function readerChunk() {
  const behind = (name) => filesBehind(DIST, [chunkOf(name).slice(DIST.length)]);
  const known = new Set([...filesOfPage(DIST), ...behind("GuideDialog"), ...behind("divisions")]);
  const files = behind("ingest").filter((path) => !known.has(path));
  if (files.length !== 1) throw new Error(`the reader comes in pieces: ${files.join(" ")}`);
  return DIST + files[0];
}
