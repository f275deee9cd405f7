import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Pace } from "../../src/ingest/cli/pace";
import { runCommand } from "../../src/ingest/cli/run-command";

const ROOT = join(import.meta.dirname, "../..");

/** What `npm run ingest` runs, without npm. */
export const COMMAND: readonly string[] = ["--import", "tsx", join(ROOT, "src/ingest/cli.ts")];

export const REAL_BULLETIN = join(ROOT, "tests/golden/real-2203/bulletin.txt");

interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command in this process, which is much faster than a process of its own. */
export async function ingest(...words: string[]): Promise<Answer> {
  let stdout = "";
  let stderr = "";
  const write = async (text: string) => {
    stdout += text;
  };
  const pace: Pace = {
    step: async () => {},
    note: (line) => {
      stderr += `${line}\n`;
    },
    end: () => {},
  };
  const status = await runCommand(words, write, pace);
  return { status, stdout, stderr };
}

/** The command under way; `flags` are for Node itself. */
export function startIngest(
  words: readonly string[],
  { flags = [], env = {} }: { flags?: readonly string[]; env?: NodeJS.ProcessEnv } = {},
): ChildProcess {
  return spawn(process.execPath, [...flags, ...COMMAND, ...words], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** How a process ended, and what it said on the way; no status where it was killed. */
export function ending(child: ChildProcess): Promise<Answer> {
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (words) => {
    stdout += words;
  });
  child.stderr?.on("data", (words) => {
    stderr += words;
  });
  return new Promise((resolve) =>
    child.once("close", (status) => resolve({ status, stdout, stderr })),
  );
}

export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), "jianbao-"));
}

export function write(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A short bulletin; another `editor` makes it another text. */
export function bulletin(serial: number, editor = ""): string {
  const day = (serial % 28) + 1;
  const colophon = editor === "" ? "" : `责编:${editor}\n`;
  return `文明简报\n第 ${serial} 期\n(总第 ${serial} 期)\n区文明办\n2023年3月${day}日\n大兴区开展志愿服务。组织志愿者${serial}名。\n（大兴区文明办）\n${colophon}`;
}
