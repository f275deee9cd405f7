// npm run bench:same -- GIT_REF [--list]: reads every text of the project with the reader of today and with that of a
// commit, and names the texts that they read differently. What only one of them says beside a reading (`rule`) is left out.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Ingested } from "../../../src/ingest/ingest";
import type { IngestInput } from "../../../src/ingest/layout/make-issue";
import { describeReading } from "./describe-reading";
import { listTexts } from "./texts";

type Read = (input: IngestInput) => Ingested;

const [ref, ...options] = process.argv.slice(2);
if (!ref) throw new Error("name a commit: npm run bench:same -- GIT_REF [--list]");
const root = join(import.meta.dirname, "../../..");
const then = checkOut(ref);
const readers = await Promise.all([then, root].map(loadReader));
const texts = new Map([...listTexts(then), ...listTexts(root)].map(({ name, raw }) => [raw, name]));

let facts = 0;
let rejected = 0;
let different = 0;
for (const [raw, name] of texts) {
  const [before = [], after = []] = readers.map((read) => describeReading(read(toInput(raw))));
  const kinds = (kind: string) => after.filter((line) => line.startsWith(kind)).length;
  facts += kinds("fact");
  rejected += kinds("rejected");
  if (before.join("\n") === after.join("\n")) continue;
  different += 1;
  process.stdout.write(`${name}\n${listDifferences(before, after)}`);
}
process.stdout.write(
  `${texts.size} texts, ${facts} facts, ${rejected} rejected numerals: ${different} texts read differently from ${ref}\n`,
);
if (texts.size === 0 || different > 0) process.exitCode = 1;

/** Unpacks a commit below the cache of the packages, so that it finds those; with its own where they differ. */
function checkOut(commit: string): string {
  const sha = git("rev-parse", "--verify", `${commit}^{commit}`).toString().trim();
  const folder = join(root, "node_modules/.cache/same", sha);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  execFileSync("tar", ["-x", "-C", unfinished], { input: git("archive", sha) });
  const lock = (at: string) => readFileSync(join(at, "package-lock.json"), "utf8");
  if (lock(unfinished) !== lock(root))
    execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit"], { cwd: unfinished });
  renameSync(unfinished, folder);
  return folder;
}

function git(...words: readonly string[]): Buffer {
  return execFileSync("git", words, { cwd: root, maxBuffer: 1 << 29 });
}

async function loadReader(folder: string): Promise<Read> {
  const { ingestText } = await import(pathToFileURL(join(folder, "src/ingest/ingest.ts")).href);
  return ingestText;
}

function toInput(raw: string): IngestInput {
  return { raw, sha256: "0".repeat(64), encoding: "utf-8" };
}

function listDifferences(before: readonly string[], after: readonly string[]): string {
  if (!options.includes("--list")) return "";
  const gone = before.filter((line) => !after.includes(line)).map((line) => `  - ${line}\n`);
  const come = after.filter((line) => !before.includes(line)).map((line) => `  + ${line}\n`);
  return [...gone, ...come].join("");
}
