import type { IssuesById } from "../../model/dataset";
import type { FigureView } from "../../model/views";
import type { MetricComparison } from "./metric-comparison";

export interface FigureProps {
  readonly comparison: MetricComparison;
  readonly figure: FigureView;
  readonly issueById: IssuesById;
  /** One of several metrics: only its greatest rows are shown. */
  readonly isSmall: boolean;
}
