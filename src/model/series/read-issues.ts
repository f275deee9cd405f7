import type { Issue } from "../dataset";
import { DatasetError } from "../dataset-error";
import { issueSchema } from "../dataset-schema";
import { parseOrThrow } from "../parse-or-throw";
import { eachValue, readObject, readRows, readWords, wordAt } from "./column";

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
    const column = readWords(table[name], rows, `issues.${name}`, (word) => word);
    for (const [row, draft] of drafts.entries()) put(draft, name, wordAt(column, row));
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

function shapeIssue({ path, sha256, length, encoding, ...own }: Record<string, unknown>) {
  const ownPath = path === true ? `texts/${String(own.id)}.txt` : path;
  return { ...own, text: { path: ownPath, sha256, length, encoding } };
}
