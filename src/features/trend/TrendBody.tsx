import { Boundary } from "../../ui/Boundary";
import { ApartNumbers } from "./ApartNumbers";
import type { LaidOut } from "./small-panels";
import { TrendFigure } from "./TrendFigure";
import { TrendRemarks } from "./TrendNotes";
import { TrendTable } from "./TrendTable";
import type { TrendPanelProps } from "./trend-input";
import { useTrendText } from "./trend-text";
import type { TrendView } from "./trend-view";

type TrendBodyProps = Pick<TrendPanelProps, "metric" | "trend"> & {
  readonly layout: LaidOut;
  readonly view: TrendView;
};

/** Chart or table, one at a time, and below it what is not in it. */
export function TrendBody({ view, layout, metric, trend }: TrendBodyProps) {
  const text = useTrendText();
  return (
    <>
      {view.panels.length === 0 ? null : trend === "chart" ? (
        <Boundary title={text.trend.failed}>
          <TrendFigure key={view.main?.key} {...{ view, layout, metric }} />
        </Boundary>
      ) : (
        <TrendTable key={view.step} view={view} metric={metric} />
      )}
      <TrendRemarks view={view} />
      <ApartNumbers key={metric} view={view} />
    </>
  );
}
