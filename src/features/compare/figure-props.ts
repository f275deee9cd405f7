import type { IssuesById } from "../../model/dataset";
import type { MetricId } from "../../model/metric";
import type { FigureView } from "../../model/views";
import type { MetricComparison } from "./metric-comparison";

export interface FigureProps {
  readonly comparison: MetricComparison;
  readonly figure: FigureView;
  readonly issueById: IssuesById;
  /** One of several metrics: only its greatest rows are shown. */
  readonly isSmall: boolean;
}

/** What several figures share. */
export interface FiguresProps extends Omit<FigureProps, "isSmall" | "comparison"> {
  readonly comparisons: readonly MetricComparison[];
  readonly onMetricChange: (metric: MetricId) => void;
}
