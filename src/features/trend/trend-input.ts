import type { Bulletins } from "../../model/dataset";
import type { Filters } from "../../model/filters";
import type { MetricId } from "../../model/metric";
import type { FigureView, TimeStep, TrendScale } from "../../model/views";
import type { FactInContext } from "../../stats/fact-in-context";

/** What the trend is made of. */
export interface TrendInput {
  readonly dataset: Bulletins;
  /** All facts of the metric, and of any others. */
  readonly all: readonly FactInContext[];
  readonly filters: Filters;
  readonly metric: MetricId;
  /** `null` for the finest that stays legible. */
  readonly step: TimeStep | null;
}

/** The parts of the address that are the trend's own. */
interface TrendSettings {
  readonly step: TimeStep | null;
  readonly scale: TrendScale;
  readonly trend: FigureView;
}

export interface TrendPanelProps extends TrendInput, TrendSettings {
  readonly onChange: (change: Partial<TrendSettings & Pick<Filters, "from" | "to">>) => void;
}
