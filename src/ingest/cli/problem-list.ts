import type { Problem, ProblemKind } from "../../model/ledger";
import { problemNames } from "../../model/ledger-names";
import { bilingual } from "./bilingual";
import { showPath } from "./cli-error";
import { coverNumbers } from "./cover-numbers";
import { formatRow, ROW_HEAD } from "./format-row";
import type { Source } from "./read-source";

interface Seen {
  count: number;
  lastFile: string;
  fileCount: number;
  /** The first in each of some files. */
  readonly places: string[];
}

const PLACES_SHOWN = 5;

/** What a person should look at, counted by kind, with the places in some files. */
export class ProblemList {
  #total = 0;
  readonly #seen = new Map<ProblemKind, Seen>();

  /** Returns how many problems the file has. */
  add(source: Source): number {
    const problems = source.ingested.ledgers.flatMap(({ problems }) =>
      problems.filter((problem) => !isSaidAgain(problem, problems)),
    );
    for (const problem of problems) this.#addProblem(problem, source);
    this.#total += problems.length;
    return problems.length;
  }

  /** A row, with a line for each further kind. */
  format(): string {
    const kinds = [...this.#seen].sort(([a], [b]) => (a < b ? -1 : 1));
    const parts = kinds.map(([kind, { count, places, fileCount }]) => {
      const more = fileCount > places.length ? " …" : "";
      return `${bilingual(problemNames[kind], kind)} ${count} [${places.join(", ")}${more}]`;
    });
    return formatRow("待看 problems", this.#total, parts.join(`,\n${" ".repeat(ROW_HEAD)}`));
  }

  #addProblem(problem: Problem, source: Source): void {
    const { file } = source;
    const seen = this.#seen.get(problem.kind);
    if (!seen) {
      const places = [describePlace(problem, source)];
      this.#seen.set(problem.kind, { count: 1, lastFile: file, fileCount: 1, places });
      return;
    }
    seen.count += 1;
    if (seen.lastFile === file) return;
    seen.lastFile = file;
    seen.fileCount += 1;
    if (seen.places.length < PLACES_SHOWN) seen.places.push(describePlace(problem, source));
  }
}

function describePlace({ selector }: Problem, { file, raw }: Source): string {
  if (selector === null) return showPath(file);
  const line = raw.slice(0, selector.start).split(/\r?\n/).length;
  return `${showPath(file)}:${line} “${coverNumbers(selector.exact.replace(/\s+/gu, " "))}”`;
}

/** A masthead whose date cannot be is listed once for the masthead and once for the numeral; the latter tells the place. */
function isSaidAgain({ kind, selector }: Problem, problems: readonly Problem[]): boolean {
  return (
    kind === "impossible_date" &&
    selector === null &&
    problems.some((other) => other.kind === kind && other.selector !== null)
  );
}
