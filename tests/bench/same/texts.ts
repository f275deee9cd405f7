import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fillGap, parseTable } from "../../golden/table";

/** A text with the words that tell where it lies. */
export interface NamedText {
  readonly name: string;
  readonly raw: string;
}

/** Every text of a checkout that the reader is tried on: golden cases, labelled sets, published bulletins. */
export function listTexts(root: string): NamedText[] {
  return ["tests", "public/data/texts"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .sort()
      .flatMap((path) => readTexts(join(root, folder, path))),
  );
}

function readTexts(path: string): NamedText[] {
  if (path.endsWith(".txt") && path.includes("golden/tables")) return readRows(path);
  if (path.endsWith(".txt")) return [{ name: path, raw: readFileSync(path, "utf8") }];
  if (!path.endsWith(".jsonl")) return [];
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return lines.map((line, index) => {
    const { text }: { text?: unknown } = JSON.parse(line);
    if (typeof text !== "string") throw new Error(`${path}:${index + 1} holds no text`);
    return { name: `${basename(path)}:${index + 1}`, raw: text };
  });
}

/** Each row of a golden table is a text of its own, and so is each word that fills the gap of one. */
function readRows(path: string): NamedText[] {
  const { name, rows } = parseTable(basename(path), readFileSync(path, "utf8"));
  return rows.flatMap(fillGap).map(({ line, title, text }) => ({
    name: `${name}:${line} ${title}`,
    raw: text,
  }));
}
