import { useMemo } from "react";
import type { Bulletins } from "../../model/dataset";
import type { Filters } from "../../model/filters";
import type { MetricId } from "../../model/metric";
import type { MatrixView } from "../../model/views";
import type { FactInContext } from "../../stats/fact-in-context";
import { findIssuesInRange } from "../../stats/find-issues-in-range";
import { issueColumns } from "../../stats/issue-columns";
import { ofDistricts, silenceMatrix } from "../../stats/silence-matrix";
import { useIssueNames } from "../../ui/IssueNames";
import { metricColumns, reportedMetrics, timeColumns } from "./matrix-columns";
import { useMatrixText } from "./matrix-text";

export interface MatrixInput {
  readonly dataset: Bulletins;
  /** All facts of the dataset. */
  readonly all: readonly FactInContext[];
  readonly filters: Filters;
  /** The metric whose issues are the columns of the second view. */
  readonly metric: MetricId;
  readonly view: MatrixView;
}

/** The cells of the chosen view, the words that head its columns, and the issues behind both. */
export function useMatrix({ dataset, all, filters, metric, view }: MatrixInput) {
  const text = useMatrixText();
  const nameOf = useIssueNames();
  const issues = useMemo(() => findIssuesInRange(dataset, filters), [dataset, filters]);
  const metrics = useMemo(() => reportedMetrics(all), [all]);
  const times = useMemo(() => issueColumns(issues), [issues]);
  const matrix = useMemo(() => {
    const columns =
      view === "metric" ? { by: view, metrics } : { by: view, metric, columns: times.columns };
    return ofDistricts(silenceMatrix(dataset, all, filters, columns), filters.districts);
  }, [dataset, all, filters, view, metrics, metric, times]);
  const columns = useMemo(
    () => (view === "metric" ? metricColumns(text, metrics) : timeColumns(text, times, nameOf)),
    [text, view, metrics, times, nameOf],
  );
  const cellKind = view === "issue" && times.grain !== "issue" ? "count" : "words";
  return { issues, matrix, columns, cellKind } as const;
}
