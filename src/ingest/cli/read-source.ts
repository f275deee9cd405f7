import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { decode } from "../decode";
import { type Ingested, ingestText } from "../ingest";
import { CliError } from "./parse-arguments";

export interface Source {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly ingested: Ingested;
}

/** The files named, folders opened (their .txt files, in the order of their names). */
export function listFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    try {
      return statSync(path).isDirectory() ? listFolder(path) : [path];
    } catch (cause) {
      throw new CliError(`${path}: no such file or folder`, { cause });
    }
  });
}

function listFolder(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf-8" }).filter((name) =>
    /\.txt$/i.test(name),
  );
  return names.sort().map((name) => join(folder, name));
}

/** Reads one file whole; a CliError names the file and says why it cannot be read. */
export function readSource(file: string): Source {
  try {
    const bytes = readFileSync(file);
    const { text, encoding } = decode(bytes);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { file, bytes, ingested: ingestText({ raw: text, sha256, encoding }) };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new CliError(`${file}: ${message}`, { cause });
  }
}
