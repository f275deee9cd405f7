import type { Issue } from "../../model/dataset";
import { formatProblem } from "../../model/dataset-error";
import type { IssueId } from "../../model/id";
import { parseDataset } from "../../model/parse-dataset";

const EMPTY = { version: 1, dataVersion: "", synthetic: false, issues: [], items: [], facts: [] };

/** Whether a dataset is synthetic, by its head; throws where the head is not sound. */
export function checkHead(json: string): boolean {
  return parseDataset(JSON.parse(json)).dataset.synthetic;
}

/** An issue from disk; throws where it is not sound. */
export function checkIssue(value: object): Issue | undefined {
  return parseDataset({ ...EMPTY, issues: [value] }).dataset.issues[0];
}

/** An issue with its items and facts is a small dataset, and is doubted like a large one. */
export function findFaults(id: IssueId, lists: readonly string[]): string[] {
  const [issues, items, facts] = lists.map((lines): unknown =>
    JSON.parse(`[${lines.trimEnd().replaceAll("\n", ",")}]`),
  );
  const { problems } = parseDataset({ ...EMPTY, issues, items, facts });
  return problems.map((problem) => `issue ${id}: ${formatProblem(problem)}`);
}
