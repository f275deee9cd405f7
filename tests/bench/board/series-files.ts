import { makeSeries, type Series } from "../../../mock/series";
import { groupBy } from "../../../src/model/group-by";
import { ledgerPath } from "../../../src/model/ledger-path";
import { SeriesWriter } from "../../../src/model/series/split-dataset";

/** As many issues as lie in one file. */
const MOST_IN_ONE_FILE = 60;

/** A data folder of a synthetic series as `npm run ingest` publishes it, and its dataset as one file. */
export interface SeriesFolder {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly whole: string;
}

export async function makeFolder(issues: number): Promise<SeriesFolder> {
  const series = await makeSeries({ issues, seed: 1 });
  const whole = JSON.stringify(series.dataset);
  const files = new Map<string, Buffer>();
  const parts = issues > MOST_IN_ONE_FILE ? split(series) : new Map([["dataset.json", whole]]);
  for (const [path, content] of [...parts, ...series.texts]) files.set(path, Buffer.from(content));
  const issueById = new Map(series.dataset.issues.map((issue) => [issue.id, issue]));
  for (const ledger of series.ledgers) {
    const issue = issueById.get(ledger.issueId);
    if (issue) files.set(ledgerPath(issue), Buffer.from(JSON.stringify(ledger)));
  }
  return { files, whole };
}

function split({ dataset }: Series): ReadonlyMap<string, string> {
  const writer = new SeriesWriter();
  const itemsByIssue = groupBy(dataset.items, ({ issueId }) => issueId);
  const issueOfItem = new Map(dataset.items.map(({ id, issueId }) => [id, issueId]));
  const factsByIssue = groupBy(dataset.facts, ({ itemId }) => issueOfItem.get(itemId) ?? "");
  for (const issue of dataset.issues) {
    writer.add(issue, itemsByIssue.get(issue.id) ?? [], factsByIssue.get(issue.id) ?? []);
  }
  return writer.files(dataset);
}
