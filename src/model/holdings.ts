import type { Bulletins, Fact } from "./dataset";
import type { DistrictCode } from "./district";
import type { FactId, ItemId } from "./id";
import type { MetricId } from "./metric";

/** How far the facts of one metric reach, known before any of them is there. */
export interface MetricExtent {
  readonly metric: MetricId;
  readonly count: number;
  /** Districts that any of them names, in the order of codes. */
  readonly districts: readonly DistrictCode[];
}

/** What is loaded: bulletins at once, and their facts for whoever asks, so that the cost follows what is shown and not what is held. */
export interface Holdings extends Bulletins {
  readonly factCount: number;
  /** Only metrics that have facts, in the order of `METRIC_IDS`. */
  readonly metrics: readonly MetricExtent[];
  /** Metrics whose facts are still on their way; nothing may be said of them, least of all that nobody mentioned them. */
  readonly pending: ReadonlySet<MetricId>;
  /** Facts of all metrics in the newest month that has any, and maybe older ones: by them a page chooses what to show first. */
  readonly newest: readonly Fact[];
  /** In the order of the texts, made when first asked for and kept. */
  factsOf(metric: MetricId): readonly Fact[];
  findFact(id: FactId): Fact | null;
  /** In the order of the text. */
  factsOfItem(id: ItemId): readonly Fact[];
}
