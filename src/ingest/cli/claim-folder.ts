import { mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { bilingual } from "./bilingual";
import { CliError, causeOf, showPath } from "./cli-error";

/** The data folder while it belongs to this process. */
export interface Claim {
  /** An empty hidden folder inside it for files in the making; it says whose the data folder is. */
  readonly staging: string;
  /** Such folders of processes that were killed. */
  readonly leftovers: readonly string[];
  release(): void;
}

const CLAIM = /^\.ingest-(\d+)/;
const TRIES = 4;

/** Takes the data folder for this process and makes it where it is missing; throws a CliError where another process is at work in it. */
export async function claimFolder(folder: string): Promise<Claim> {
  for (let attempt = 1; ; attempt += 1) {
    const claim = makeClaim(folder);
    const busy = claim.leftovers.find(isAtWork);
    if (busy === undefined) return claim;
    claim.release();
    if (attempt === TRIES) throw new CliError(describeBusy(folder, busy));
    // Two that came at the same moment see each other and both step back; chance parts them.
    await sleep(50 + Math.random() * 200);
  }
}

function makeClaim(folder: string): Claim {
  try {
    const made = mkdirSync(folder, { recursive: true });
    // First the own folder, then the look around: of two processes at least one sees the other.
    const staging = mkdtempSync(join(folder, `.ingest-${process.pid}-`));
    const leftovers = readdirSync(folder)
      .filter((name) => CLAIM.test(name))
      .map((name) => join(folder, name))
      .filter((path) => path !== staging);
    const release = () => {
      rmSync(staging, { recursive: true, force: true });
      if (made !== undefined) removeEmpty(folder, made);
    };
    return { staging, leftovers, release };
  } catch (cause) {
    throw new CliError(
      `${showPath(folder)}: ${bilingual("不能用作数据文件夹", "cannot be the data folder")}: ${causeOf(cause)}`,
      undefined,
      { cause },
    );
  }
}

function isAtWork(claim: string): boolean {
  const pid = pidOf(claim);
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function pidOf(claim: string): number {
  return Number(CLAIM.exec(claim.slice(claim.lastIndexOf(sep) + 1))?.[1]);
}

function describeBusy(folder: string, busy: string): string {
  const pid = pidOf(busy);
  const why = bilingual(
    `进程 ${pid} 正在写入，请等它结束；如果它并不是 ingest，请删掉 ${busy} 再运行`,
    `process ${pid} is writing here, wait until it is done; if it is no ingest, delete ${busy} and run again`,
  );
  return `${showPath(folder)}: ${why}`;
}

/** Removes folders that this run made and left empty, from the innermost outwards. */
function removeEmpty(folder: string, made: string): void {
  let path = resolve(folder);
  try {
    for (; path.length >= resolve(made).length; path = resolve(path, "..")) rmdirSync(path);
  } catch {
    // Something lies in it, so it stays.
  }
}
