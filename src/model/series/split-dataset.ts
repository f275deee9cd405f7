import type { Dataset, Fact, Issue, Item } from "../dataset";
import { DISTRICT_CODES, type DistrictCode } from "../district";
import { METRIC_IDS, type MetricId } from "../metric";
import type { SeriesIndex } from "./index-table";
import { FactTableWriter } from "./write-facts";
import { writeIssues, writeItems } from "./write-index";

/** Files by their path below the data folder. */
export type SeriesFiles = ReadonlyMap<string, string>;

/** The name of the index, which is that of a whole dataset. */
export const INDEX_PATH = "dataset.json";

/** Gathers a dataset that is handed over issue by issue into the files of a series, so that its facts need not be held. */
export class SeriesWriter {
  readonly #issues: Issue[] = [];
  readonly #items: Item[] = [];
  readonly #parts = new Map<
    MetricId,
    { writer: FactTableWriter; districts: Set<DistrictCode | null> }
  >();
  #newest = new FactTableWriter();
  #newestMonth = "";

  /** Issues come in the order of the dataset, each with its own items and facts in the order of the text. */
  add(issue: Issue, items: readonly Item[], facts: readonly Fact[]): void {
    const first = this.#items.length;
    this.#issues.push(issue);
    this.#items.push(...items);
    const placeOfItem = new Map(items.map(({ id }, place) => [id, place]));
    const month = issue.date?.slice(0, 7) ?? "";
    if (month > this.#newestMonth && facts.length > 0) {
      this.#newestMonth = month;
      this.#newest = new FactTableWriter();
    }
    for (const fact of facts) {
      const place = placeOfItem.get(fact.itemId);
      const item = items[place ?? -1];
      if (place === undefined || !item) continue;
      this.#part(fact).add(fact, item, first + place);
      if (month !== "" && month === this.#newestMonth) this.#newest.add(fact, item, first + place);
    }
  }

  /** The index last, since it names the others. */
  files({ dataVersion, synthetic }: Pick<Dataset, "dataVersion" | "synthetic">): SeriesFiles {
    const files = new Map<string, string>();
    const known = METRIC_IDS.filter((metric) => this.#parts.has(metric));
    const metrics = known.flatMap((metric) => {
      const part = this.#parts.get(metric);
      if (!part) return [];
      const path = `facts/${dataVersion}.${metric}.json`;
      files.set(path, formatTable(part.writer.table()));
      const districts = DISTRICT_CODES.filter((code) => part.districts.has(code));
      return [{ metric, count: part.writer.rows, districts, path }];
    });
    const index: SeriesIndex = {
      ...{ version: 2, dataVersion, synthetic },
      issues: writeIssues(this.#issues),
      items: writeItems(this.#items, this.#issues),
      metrics,
      newest: this.#newest.table(),
    };
    return files.set(INDEX_PATH, formatTable(index));
  }

  #part({ metric, district }: Fact): FactTableWriter {
    const part = this.#parts.get(metric) ?? {
      writer: new FactTableWriter(),
      districts: new Set<DistrictCode | null>(),
    };
    this.#parts.set(metric, part);
    part.districts.add(district);
    return part.writer;
  }
}

/** One column a line. */
function formatTable(table: object): string {
  const lines = Object.entries(table).map(
    ([name, column]) => `${JSON.stringify(name)}: ${JSON.stringify(column)}`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}
