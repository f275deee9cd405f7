import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { bilingual } from "./bilingual";
import { BadInput, causeOf, showPath } from "./cli-error";

export interface Listing {
  /** Each file once, folders opened in the order of their names. */
  readonly files: readonly string[];
  readonly faults: readonly BadInput[];
  /** What lies in the folders beside the texts, each named from its folder on. */
  readonly others: readonly string[];
}

const NAMES_SHOWN = 5;
const IS_TEXT = /\.txt$/i;

/** The files that the paths name: files as they are, of folders the .txt files, also those below. */
export function listFiles(paths: readonly string[]): Listing {
  const files = new Map<string, string>();
  const others = new Map<string, string>();
  const faults: BadInput[] = [];
  for (const path of paths) {
    for (const file of listPath(path, faults, others)) files.set(resolve(file), file);
  }
  for (const file of files.keys()) others.delete(file);
  return { files: [...files.values()], faults, others: [...others.values()].sort() };
}

/** Says in one line what was left unread; `null` where nothing was. */
export function describeOthers(others: readonly string[]): string | null {
  const { length } = others;
  if (length === 0) return null;
  const names = others.slice(0, NAMES_SHOWN).map(showPath).join(", ");
  return bilingual(
    `未读 ${length} 个非 .txt 文件：${names}${length > NAMES_SHOWN ? " …" : ""}`,
    length === 1
      ? "1 file that is not .txt was not read"
      : `${length} files that are not .txt were not read`,
  );
}

function listPath(
  path: string,
  faults: BadInput[],
  others: Map<string, string>,
): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const before = faults.length;
    const all = [...walk(path, new Set(), faults)].sort();
    const found = all.filter((file) => IS_TEXT.test(file));
    for (const file of all.filter((file) => !IS_TEXT.test(file))) {
      others.set(resolve(file), relative(path, file));
    }
    if (found.length === 0 && faults.length === before) {
      faults.push(new BadInput(path, bilingual("没有 .txt 文件", "no .txt file in this folder")));
    }
    return found;
  } catch (cause) {
    faults.push(new BadInput(path, causeOf(cause), { cause }));
    return [];
  }
}

/** All files but hidden ones. Links are followed, yet no folder is entered twice, so that a link to a folder above ends the walk. */
function* walk(folder: string, entered: Set<string>, faults: BadInput[]): Generator<string> {
  for (const entry of openFolder(folder, entered, faults)) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    const kind = kindOf(entry, path);
    if (kind === "folder") yield* walk(path, entered, faults);
    else if (kind === "file" || !IS_TEXT.test(entry.name)) yield path;
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
