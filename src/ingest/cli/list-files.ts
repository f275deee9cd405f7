import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { bilingual } from "./bilingual";
import { BadInput, causeOf } from "./cli-error";

export interface Listing {
  /** Each file once, folders opened in the order of their names. */
  readonly files: readonly string[];
  readonly faults: readonly BadInput[];
}

/** The files that the paths name: files as they are, of folders the .txt files, also those below. */
export function listFiles(paths: readonly string[]): Listing {
  const files = new Map<string, string>();
  const faults: BadInput[] = [];
  for (const path of paths) {
    for (const file of listPath(path, faults)) files.set(resolve(file), file);
  }
  return { files: [...files.values()], faults };
}

function listPath(path: string, faults: BadInput[]): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const before = faults.length;
    const found = [...walk(path, new Set(), faults)].sort();
    if (found.length === 0 && faults.length === before) {
      faults.push(new BadInput(path, bilingual("没有 .txt 文件", "no .txt file in this folder")));
    }
    return found;
  } catch (cause) {
    faults.push(new BadInput(path, causeOf(cause), { cause }));
    return [];
  }
}

/** Links are followed, yet no folder is entered twice, so that a link to a folder above ends the walk. */
function* walk(folder: string, entered: Set<string>, faults: BadInput[]): Generator<string> {
  for (const entry of openFolder(folder, entered, faults)) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    const kind = kindOf(entry, path);
    if (kind === "folder") yield* walk(path, entered, faults);
    else if (!/\.txt$/i.test(entry.name)) continue;
    else if (kind === "file") yield path;
    else faults.push(new BadInput(path, bilingual("不是普通文件", "not a regular file")));
  }
}

function openFolder(folder: string, entered: Set<string>, faults: BadInput[]): readonly Dirent[] {
  try {
    const real = realpathSync(folder);
    if (entered.has(real)) return [];
    entered.add(real);
    return readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    faults.push(new BadInput(folder, causeOf(cause), { cause }));
    return [];
  }
}

/** A link that leads nowhere counts as a file, so that reading it tells why. */
function kindOf(entry: Dirent, path: string): "file" | "folder" | "other" {
  const target = entry.isSymbolicLink() ? statTarget(path) : entry;
  if (!target || target.isFile()) return "file";
  return target.isDirectory() ? "folder" : "other";
}

function statTarget(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
