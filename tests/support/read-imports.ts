import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { parseSync } from "oxc-parser";

/** One import as written: `target` is a path from the top of the project, or the package name as given. */
export interface Import {
  readonly from: string;
  readonly target: string;
  readonly isDynamic: boolean;
}

/** Every import of every module below the folders, type imports included; throws where a file does not parse. */
export function readImports(folders: readonly string[]): Import[] {
  return listModules(folders).flatMap(importsOf);
}

export function listModules(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((file) => posix.join(folder, file.replaceAll("\\", "/")))
      .filter((path) => /\.tsx?$/.test(path)),
  );
}

function importsOf(from: string): Import[] {
  const code = readFileSync(join(from), "utf8");
  const { module, errors } = parseSync(from, code);
  if (errors.length > 0) throw new Error(`${from}: ${errors[0]?.message}`);
  const statically = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
  ];
  const dynamically = module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    code.slice(start + 1, end - 1),
  );
  return [
    ...statically.map((name) => ({ from, target: resolve(from, name), isDynamic: false })),
    ...dynamically.map((name) => ({ from, target: resolve(from, name), isDynamic: true })),
  ];
}

function resolve(from: string, name: string): string {
  return name.startsWith(".") ? posix.join(dirname(from).replaceAll("\\", "/"), name) : name;
}
