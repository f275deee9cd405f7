import type { Basis } from "../../model/basis";
import type { Counting } from "../../model/counting";
import type { Bulletins } from "../../model/dataset";
import type { Filters } from "../../model/filters";
import type { FactInContext } from "../../stats/fact-in-context";
import type { EarlierFacts } from "./find-earlier";

/** What is compared, and how. */
export interface CompareInput {
  readonly dataset: Bulletins;
  readonly filters: Filters;
  /** Facts that pass all filters but those for metrics and exactness; what is not exact is hidden row by row. */
  readonly facts: readonly FactInContext[];
  readonly basis: Basis;
  /** By default as the metric combines. */
  readonly counting?: Counting;
  /** The period before the chosen one, and its facts under the same filters; nothing where it is not asked for. */
  readonly earlier?: EarlierFacts | null;
}
