import type { Problem } from "../../model/ledger";
import { bilingual } from "./bilingual";
import { showPath } from "./cli-error";
import type { Verdict } from "./collection";
import { DEFAULT_OUT } from "./parse-arguments";
import type { Source } from "./read-source";

/** What became of a file: `mended` says that the dataset had it and files of it were missing or damaged. */
export type Outcome = Verdict | "mended";

const OUTCOMES: Readonly<Record<Outcome | "refused", string>> = {
  new: "新增 new",
  reread: "重读 re-read",
  mended: "补全 mended",
  unchanged: "未变 unchanged",
  repeated: "重复 repeated",
  refused: "未收 refused",
};
const NAMES_SHOWN = 5;
const FILES_SHOWN = 6;

interface ProblemCount {
  count: number;
  readonly firstPlace: string;
}

/** Counts of a run, small enough to keep for any number of files. */
export class Summary {
  #issues = 0;
  #items = 0;
  #facts = 0;
  readonly #outcomes = new Map<string, number>();
  readonly #rejected = new Map<string, number>();
  readonly #problems = new Map<string, ProblemCount>();
  readonly #names: string[] = [];

  get refused(): number {
    return this.#outcomes.get("refused") ?? 0;
  }

  refuse(): void {
    count(this.#outcomes, "refused");
  }

  add(source: Source, outcome: Outcome): void {
    count(this.#outcomes, outcome);
    if (outcome === "repeated") return;
    const { issues, items, facts, ledgers } = source.ingested;
    this.#issues += issues.length;
    this.#items += items.length;
    this.#facts += facts.length;
    for (const { number, serial, date, id } of issues.slice(0, NAMES_SHOWN - this.#names.length)) {
      this.#names.push(
        `${id} (第 ${number ?? "—"} 期, 总第 ${serial ?? "—"} 期, ${date ?? "无日期"})`,
      );
    }
    for (const { rejected, problems } of ledgers) {
      for (const { reason } of rejected) count(this.#rejected, reason);
      for (const problem of problems)
        if (!isSaidAgain(problem, problems)) this.#addProblem(problem, source);
    }
  }

  /** The account for the person; `written` are the files that changed below the data folder. */
  format(out: string, written: readonly string[]): string {
    return [
      row("文件 files", total(this.#outcomes), this.#listOutcomes()),
      ...(this.#issues > 0 ? this.#describeReadings() : []),
      ...describeWritten(out, written),
      "",
    ].join("\n");
  }

  #describeReadings(): string[] {
    const rejected = total(this.#rejected);
    const numerals = this.#facts + rejected;
    const more = this.#issues > this.#names.length ? " …" : "";
    const problems = [...this.#problems.values()].reduce((sum, { count }) => sum + count, 0);
    return [
      row("期 issues", this.#issues, this.#names.join(", ") + more),
      row("条 items", this.#items),
      row("事实 facts", this.#facts),
      row("说明 rejected", rejected, list(this.#rejected)),
      row("待看 problems", problems, this.#listProblems()),
      bilingual(
        `${numerals} 处数字：${this.#facts} 入库，${rejected} 已说明`,
        `${numerals} numerals: ${this.#facts} facts, ${rejected} rejected with a reason`,
      ),
    ];
  }

  #addProblem({ kind, selector }: Problem, { file, raw }: Source): void {
    const known = this.#problems.get(kind);
    if (known) {
      known.count += 1;
      return;
    }
    const line = selector ? raw.slice(0, selector.start).split(/\r?\n/).length : null;
    const words = selector ? ` “${selector.exact.replace(/\s+/gu, " ")}”` : "";
    const firstPlace = `${showPath(file)}${line === null ? "" : `:${line}`}${words}`;
    this.#problems.set(kind, { count: 1, firstPlace });
  }

  #listOutcomes(): string {
    const names = Object.entries(OUTCOMES).filter(([name]) => this.#outcomes.has(name));
    return names.map(([name, words]) => `${words} ${this.#outcomes.get(name)}`).join(", ");
  }

  #listProblems(): string {
    const kinds = [...this.#problems].sort(([a], [b]) => (a < b ? -1 : 1));
    return kinds
      .map(([kind, { count, firstPlace }]) => `${kind} ${count} [${firstPlace}]`)
      .join(", ");
  }
}

/** A masthead whose date cannot be is listed once for the masthead and once for the numeral; the latter tells the place. */
function isSaidAgain({ kind, selector }: Problem, problems: readonly Problem[]): boolean {
  return (
    kind === "impossible_date" &&
    selector === null &&
    problems.some((other) => other.kind === kind && other.selector !== null)
  );
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
  return `${dataset}, ${texts} 篇正文 texts, ${files.length - texts} 份账本 ledgers`;
}

/** A name, a number and what it is made of; Chinese characters are two columns wide. */
function row(name: string, number: number, parts = ""): string {
  const width = name.length + (name.match(/[\u4e00-\u9fff]/gu)?.length ?? 0);
  const head = `${name}${" ".repeat(Math.max(1, 16 - width))}${number}`;
  return parts === "" ? head : `${head}: ${parts}`;
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, n) => sum + n, 0);
}

function list(counts: ReadonlyMap<string, number>): string {
  const parts = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, n]) => `${name} ${n}`);
  return parts.join(", ");
}
