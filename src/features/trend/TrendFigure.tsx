import { Suspense } from "react";
import { ChartCursor } from "../../charts/ChartCursor";
import type { MetricId } from "../../model/metric";
import { Boundary } from "../../ui/Boundary";
import { lazyWithRetry } from "../../ui/lazy-with-retry";
import { Skeleton } from "../../ui/Skeleton";
import { nextPoint } from "./next-point";
import { useTrendText } from "./trend-text";
import { useMarkedLine } from "./use-marked-line";
import { type PictureInput, usePicture } from "./use-picture";
import { usePoints } from "./use-points";

const TrendChart = lazyWithRetry(() => import("../../charts/TrendChart"), "TrendChart");

interface TrendFigureProps extends Omit<PictureInput, "cursor"> {
  readonly metric: MetricId;
  readonly onBrush?: (from: number, to: number) => void;
}

/** The lines of one group, walked by arrow keys; its place is held while the chart's code is on its way. */
export function TrendFigure({ view, group, metric, height, range, onBrush }: TrendFigureProps) {
  const text = useTrendText();
  const { points, cursor, sayAt, onCursor, onPoint } = usePoints(view, group);
  const { marked, hover } = useMarkedLine(group);
  const picture = usePicture({ view, group, height, range, cursor });
  const name = text.metric.name[metric];
  const names = picture.lines.map((line) => line.name).join(text.lang === "zh" ? "、" : ", ");
  return (
    <Boundary title={text.trend.failed}>
      <ChartCursor
        label={text.trend.cursorLabel(name)}
        kind={text.trend.cursorKind}
        count={points.length}
        nextOf={(key, index) => nextPoint(points, key, index)}
        sayAt={sayAt}
        {...onCursor}
      >
        <Suspense fallback={<Skeleton label={text.app.trendLoading} height={height} />}>
          <TrendChart
            picture={picture}
            marked={marked}
            label={text.trend.pictureLabel(name, names)}
            onHover={hover}
            {...onPoint}
            {...(onBrush ? { onBrush } : {})}
          />
        </Suspense>
      </ChartCursor>
    </Boundary>
  );
}
