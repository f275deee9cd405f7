import { useId } from "react";
import { ChartCursor } from "../../charts/ChartCursor";
import { TrendBackground } from "../../charts/TrendPlot";
import { ShownTime, TrendLegend } from "./FigureWords";
import { SmallPanel } from "./SmallPanel";
import type { LaidOut } from "./small-panels";
import styles from "./TrendPanel.module.css";
import type { TrendInput } from "./trend-input";
import { useTrendText } from "./trend-text";
import type { TrendView } from "./trend-view";
import { usePointer } from "./use-pointer";
import { usePoints } from "./use-points";

interface TrendFigureProps {
  readonly view: TrendView;
  readonly layout: LaidOut;
  readonly metric: TrendInput["metric"];
}

/** A small panel a district. All show their numbers of one time: the last, or the one that is pointed at. */
export function TrendFigure({ view, layout, metric }: TrendFigureProps) {
  const { trend, metric: names } = useTrendText();
  const backgroundId = useId();
  const { shown, reached, setShown, onCursor, at } = usePoints(view);
  const pointer = usePointer(view.columns, setShown, at);
  const behindId = layout.background === null ? null : backgroundId;
  return (
    <figure className={styles.figure}>
      <ShownTime view={view} column={shown} />
      <ChartCursor
        label={trend.cursorLabel(names.name[metric])}
        kind={trend.cursorKind}
        {...onCursor}
      >
        {behindId === null ? null : (
          <TrendBackground id={backgroundId} shape={layout.background ?? ""} />
        )}
        <ul className={styles.panels} {...pointer}>
          {layout.panels.map((panel, line) => (
            <SmallPanel
              key={panel.district}
              {...{ panel, line, view, behindId }}
              column={shown}
              isReached={reached === line}
            />
          ))}
        </ul>
      </ChartCursor>
      <TrendLegend isShared={behindId !== null} />
    </figure>
  );
}
