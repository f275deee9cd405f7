import type { RejectReason } from "../../model/ledger";
import { reasonNames } from "../../model/ledger-names";
import { bilingual } from "./bilingual";
import { showPath } from "./cli-error";
import { formatAccount } from "./format-account";
import { formatRow } from "./format-row";
import { type Outcome, OutcomeList } from "./outcome-list";
import { DEFAULT_OUT } from "./parse-arguments";
import { ProblemList } from "./problem-list";
import type { Source } from "./read-source";

const NAMES_SHOWN = 5;
const FILES_SHOWN = 6;

/** Counts of a run, small enough to keep for any number of files. */
export class Summary {
  #issues = 0;
  #items = 0;
  #facts = 0;
  readonly #outcomes = new OutcomeList();
  readonly #rejected = new Map<RejectReason, number>();
  readonly #problems = new ProblemList();
  readonly #names: string[] = [];

  get refused(): number {
    return this.#outcomes.count("refused");
  }

  refuse(file: string): void {
    this.#outcomes.add("refused", file, [], 0);
  }

  add(source: Source, outcome: Outcome): void {
    const { issues, items, facts, ledgers } = source.ingested;
    const problemCount = outcome === "repeated" ? 0 : this.#problems.add(source);
    const ids = issues.map(({ id }) => id);
    this.#outcomes.add(outcome, source.file, ids, problemCount);
    if (outcome === "repeated") return;
    this.#issues += issues.length;
    this.#items += items.length;
    this.#facts += facts.length;
    for (const { number, serial, date, id } of issues.slice(0, NAMES_SHOWN - this.#names.length)) {
      this.#names.push(
        `${id} (第 ${number ?? "—"} 期, 总第 ${serial ?? "—"} 期, ${date ?? "无日期"})`,
      );
    }
    for (const { reason } of ledgers.flatMap(({ rejected }) => rejected)) {
      this.#rejected.set(reason, (this.#rejected.get(reason) ?? 0) + 1);
    }
  }

  /** The account for the person; `written` are the files that changed below the data folder. */
  format(out: string, written: readonly string[]): string {
    return [
      formatRow("文件 files", this.#outcomes.total, this.#outcomes.formatCounts()),
      ...this.#outcomes.formatFiles(),
      ...(this.#issues > 0 ? this.#describeReadings() : []),
      ...describeWritten(out, written),
      "",
    ].join("\n");
  }

  #describeReadings(): string[] {
    const rejected = [...this.#rejected.values()].reduce((sum, count) => sum + count, 0);
    const more = this.#issues > this.#names.length ? " …" : "";
    return [
      formatRow("期 issues", this.#issues, this.#names.join(", ") + more),
      formatRow("条 items", this.#items),
      formatRow("事实 facts", this.#facts),
      formatRow("说明 rejected", rejected, listReasons(this.#rejected)),
      this.#problems.format(),
      formatAccount(this.#facts, rejected),
    ];
  }
}

function describeWritten(out: string, written: readonly string[]): string[] {
  if (written.length === 0) return [bilingual("没有改动", "nothing had to be written")];
  const lines = [`已写入 written  ${showPath(out)}: ${nameFiles(written)}`];
  if (out !== DEFAULT_OUT) return lines;
  const hint = bilingual(
    "npm run dev 立即可见；运行中的 npm start 要重新启动",
    "npm run dev shows it at once; a running npm start has to be started again",
  );
  return [...lines, hint];
}

/** The dataset comes first; many texts and ledgers are only counted. */
function nameFiles([dataset, ...files]: readonly string[]): string {
  if (files.length <= FILES_SHOWN) return [dataset, ...files].join(", ");
  const texts = files.filter((path) => !path.endsWith(".json")).length;
  const ledgers = files.filter((path) => path.endsWith(".ledger.json")).length;
  const parts = files.length - texts - ledgers;
  const columns = parts > 0 ? `, ${parts} 份指标数据 column files` : "";
  return `${dataset}, ${texts} 篇正文 texts, ${ledgers} 份账本 ledgers${columns}`;
}

function listReasons(counts: ReadonlyMap<RejectReason, number>): string {
  const reasons = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return reasons
    .map(([reason, count]) => `${bilingual(reasonNames[reason], reason)} ${count}`)
    .join(", ");
}
