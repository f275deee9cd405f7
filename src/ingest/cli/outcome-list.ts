import type { IssueId } from "../../model/id";
import { bilingual } from "./bilingual";
import { showPath } from "./cli-error";
import type { Verdict } from "./collection";
import { padWords } from "./format-row";

/** What became of a file: `mended` says that the dataset had it and files of it were missing or damaged. */
export type Outcome = Verdict | "mended" | "refused";

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  new: "新增 new",
  reread: "重读 re-read",
  mended: "补全 mended",
  unchanged: "未变 unchanged",
  repeated: "重复 repeated",
  refused: "未收 refused",
};
const FILES_LISTED = 12;
const NOTABLE_LISTED = 20;
const IDS_LISTED = 5;
const OUTCOME_COLUMNS = 16;

/** What became of each file: of all of them where they are few, else of those that a person may have to look at. */
export class OutcomeList {
  readonly #counts = new Map<string, number>();
  readonly #lines: string[] = [];
  readonly #notable: string[] = [];
  #notableCount = 0;

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  count(outcome: Outcome): number {
    return this.#counts.get(outcome) ?? 0;
  }

  add(outcome: Outcome, file: string, ids: readonly IssueId[], problemCount: number): void {
    this.#counts.set(outcome, this.count(outcome) + 1);
    const line = describe(outcome, file, ids, problemCount);
    if (this.#lines.length < FILES_LISTED) this.#lines.push(line);
    if (problemCount === 0 && outcome !== "refused" && outcome !== "repeated") return;
    this.#notableCount += 1;
    if (this.#notable.length < NOTABLE_LISTED) this.#notable.push(line);
  }

  formatCounts(): string {
    const names = Object.entries(OUTCOMES).filter(([name]) => this.#counts.has(name));
    return names.map(([name, words]) => `${words} ${this.#counts.get(name)}`).join(", ");
  }

  formatFiles(): string[] {
    if (this.total <= FILES_LISTED) return this.#lines;
    const more = this.#notableCount - this.#notable.length;
    if (more === 0) return this.#notable;
    return [...this.#notable, `  ${bilingual(`…另有 ${more} 个`, `…and ${more} more`)}`];
  }
}

function describe(
  outcome: Outcome,
  file: string,
  ids: readonly IssueId[],
  problemCount: number,
): string {
  const more = ids.length > IDS_LISTED ? ` … (${ids.length})` : "";
  const isHeld = ids.length > 0 && !isUnheld(outcome, ids);
  const issues = isHeld ? ` → ${ids.slice(0, IDS_LISTED).join(", ")}${more}` : "";
  const problems = problemCount === 0 ? "" : `, 待看 problems ${problemCount}`;
  return `  ${padWords(OUTCOMES[outcome], OUTCOME_COLUMNS)}${showPath(file)}${issues}${problems}`;
}

/** A copy's id that is made of its content is in no dataset. */
function isUnheld(outcome: Outcome, [first = ""]: readonly IssueId[]): boolean {
  return outcome === "repeated" && first.startsWith("text-");
}
