import type { Ingested } from "../ingest";

/** Counts of a run, small enough to keep for any number of files. */
export class Summary {
  #issues = 0;
  #items = 0;
  #facts = 0;
  readonly #rejected = new Map<string, number>();
  readonly #problems = new Map<string, number>();
  readonly #names: string[] = [];

  add({ issues, items, facts, ledgers }: Ingested): void {
    this.#issues += issues.length;
    this.#items += items.length;
    this.#facts += facts.length;
    for (const { number, serial, date, id } of issues) {
      if (this.#names.length < 5)
        this.#names.push(
          `${id} (第 ${number ?? "—"} 期, 总第 ${serial ?? "—"} 期, ${date ?? "无日期"})`,
        );
    }
    for (const { rejected, problems } of ledgers) {
      for (const { reason } of rejected) count(this.#rejected, reason);
      for (const { kind } of problems) count(this.#problems, kind);
    }
  }

  toString(): string {
    const rejected = total(this.#rejected);
    const more = this.#issues > this.#names.length ? ` … ${this.#issues} in all` : "";
    return [
      `issues    ${this.#names.join(", ")}${more}`,
      `items     ${this.#items}`,
      `facts     ${this.#facts}`,
      `rejected  ${rejected}${list(this.#rejected)}`,
      `problems  ${total(this.#problems)}${list(this.#problems)}`,
      `${this.#facts + rejected} 处数字：${this.#facts} 入库，${rejected} 已说明`,
      "",
    ].join("\n");
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, n) => sum + n, 0);
}

function list(counts: ReadonlyMap<string, number>): string {
  const parts = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, n]) => `${name} ${n}`);
  return parts.length === 0 ? "" : `: ${parts.join(", ")}`;
}
