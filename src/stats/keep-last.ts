import type { Bulletins } from "../model/dataset";
import type { Filters } from "../model/filters";
import type { FactInContext } from "./fact-in-context";

/** Facts, and the bulletins they are of. */
type Source = readonly [facts: readonly FactInContext[], bulletins: Pick<Bulletins, "issues">];

/** As many as views ask for one after the other: metrics side by side. */
const MOST_KEPT = 20;

/**
 * Keeps what was last worked out of facts, under a key that names all else it depends on. Views ask again whenever anything
 * of the page changes, mostly for what they had.
 */
export class KeepLast<Result> {
  readonly #known = new WeakMap<object, WeakMap<object, Map<string, Result>>>();
  readonly #most: number;

  constructor(most = MOST_KEPT) {
    this.#most = most;
  }

  of([facts, { issues }]: Source, key: string, work: () => Result): Result {
    const results = this.#resultsOf(facts, issues);
    const kept = results.get(key);
    if (kept !== undefined) return kept;
    if (results.size >= this.#most) results.clear();
    const result = work();
    results.set(key, result);
    return result;
  }

  #resultsOf(facts: object, issues: object): Map<string, Result> {
    const ofFacts = this.#known.get(facts) ?? new WeakMap<object, Map<string, Result>>();
    const results = ofFacts.get(issues) ?? new Map<string, Result>();
    this.#known.set(facts, ofFacts.set(issues, results));
    return results;
  }
}

/** The filters that tell which issues and sections count, whoever is shown of them. */
export function rangeKey({ from, to, issueIds, topics }: Filters): string {
  return JSON.stringify([from, to, issueIds, topics]);
}
