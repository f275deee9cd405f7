import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { makeFolder, type SeriesFolder } from "./series-files";

const ROOT = join(import.meta.dirname, "../../..");

/** All that bears on a series: whoever writes it and the form it is written in. */
const SOURCES = ["mock", "src/model", "tests/bench/board/series-files.ts"];

/** The folder of a series, made once for as long as its sources stay as they are. */
export async function keepFolder(issues: number): Promise<SeriesFolder> {
  const path = join(tmpdir(), "jianbao-bench", `${digestSources()}-${issues}.bin`);
  if (existsSync(path)) return deserialize(readFileSync(path));
  const folder = await makeFolder(issues);
  const home = join(path, "..");
  mkdirSync(home, { recursive: true });
  // Those of other sources are of no more use.
  for (const name of readdirSync(home)) {
    if (name.endsWith(`-${issues}.bin`)) rmSync(join(home, name), { force: true });
  }
  // Moved when it is whole: another run may look for it.
  writeFileSync(`${path}.${process.pid}`, serialize(folder));
  renameSync(`${path}.${process.pid}`, path);
  return folder;
}

function digestSources(): string {
  const hash = createHash("sha256");
  for (const path of SOURCES.flatMap((source) => filesOf(join(ROOT, source)))) {
    hash.update(path.slice(ROOT.length)).update(readFileSync(path));
  }
  return hash.digest("hex").slice(0, 12);
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).sort();
  return names.flatMap((name) => filesOf(join(path, name)));
}
