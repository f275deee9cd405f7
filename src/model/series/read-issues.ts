import type { Issue } from "../dataset";
import { DatasetError } from "../dataset-error";
import { issueSchema } from "../dataset-schema";
import { parseOrThrow } from "../parse-or-throw";
import { eachValue, readObject, readRows, readWhole, wrongShape } from "./column";

const COLUMNS = ["id", "number", "serial", "date", "path", "sha256", "length"] as const;
const WORD_COLUMNS = ["series", "publisher", "encoding"] as const;

/** The issues of a series, each doubted like one of a whole dataset. */
export function readIssues(input: unknown): readonly Issue[] {
  const table = readObject(input, "issues");
  const rows = readRows(table.rows, "issues.rows");
  const drafts = Array.from({ length: rows }, (): Record<string, unknown> => ({}));
  for (const name of COLUMNS) {
    eachValue(table[name], rows, `issues.${name}`, (value, row) => put(drafts[row], name, value));
  }
  for (const name of WORD_COLUMNS) {
    const path = `issues.${name}`;
    const { words, at } = readObject(table[name], path);
    if (!Array.isArray(words)) throw wrongShape(`${path}.words`, "array", words);
    const places = readWhole(at, rows, `${path}.at`, words.length);
    for (const [row, place] of places.entries()) put(drafts[row], name, words[place]);
  }
  const ids = new Set<string>();
  return drafts.map((draft, row) => {
    const issue = parseOrThrow(issueSchema, shapeIssue(draft), `issues[${row}]`);
    if (ids.has(issue.id)) {
      throw new DatasetError(`issues.id[${row}]`, { code: "duplicate", id: issue.id });
    }
    ids.add(issue.id);
    return issue;
  });
}

function put(draft: Record<string, unknown> | undefined, name: string, value: unknown): void {
  if (draft) draft[name] = value;
}

function shapeIssue({
  id,
  series,
  number,
  serial,
  date,
  publisher,
  ...text
}: Record<string, unknown>) {
  const { path, sha256, length, encoding } = text;
  const ownPath = path === true ? `texts/${String(id)}.txt` : path;
  return {
    id,
    series,
    number,
    serial,
    date,
    publisher,
    text: { path: ownPath, sha256, length, encoding },
  };
}
