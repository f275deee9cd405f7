import { Suspense, useMemo, useState } from "react";
import { ChartCursor } from "../../charts/ChartCursor";
import type { TrendPicture } from "../../charts/trend-picture";
import { formatNumber } from "../../model/format-quantity";
import type { FactId } from "../../model/id";
import type { MetricId } from "../../model/metric";
import { useUiStore } from "../../state/ui-store";
import { Boundary } from "../../ui/Boundary";
import { districtName } from "../../ui/comparison-words";
import { useFactLinks } from "../../ui/FactLinks";
import { lazyWithRetry } from "../../ui/lazy-with-retry";
import { Skeleton } from "../../ui/Skeleton";
import { useText } from "../../ui/TextProvider";
import { nextPoint } from "./next-point";
import {
  drawnLines,
  factIdsOf,
  placedPoints,
  type TrendGroup,
  type TrendView,
  timeOf,
} from "./trend-view";

const TrendChart = lazyWithRetry(async () => (await import("../../charts/TrendChart")).TrendChart);

interface TrendFigureProps {
  readonly view: TrendView;
  readonly group: TrendGroup;
  readonly metric: MetricId;
  readonly height: number;
  readonly range: TrendPicture["range"];
  readonly onBrush?: (from: number, to: number) => void;
}

/** The lines of one group, walked by arrow keys; its place is held while the chart's code is on its way. */
export function TrendFigure({ view, group, metric, height, range, onBrush }: TrendFigureProps) {
  const text = useText();
  const { openFacts } = useFactLinks();
  const setActive = useUiStore((state) => state.setActiveDistrict);
  const [cursor, setCursor] = useState<FactId | null>(null);
  const points = useMemo(() => placedPoints(group), [group]);
  const picture = usePicture({ view, group, height, range, cursor });
  const name = text.metric.name[metric];
  const names = picture.lines.map((line) => line.name).join(text.lang === "zh" ? "、" : ", ");
  const issueOf = useMemo(
    () =>
      new Map(view.issues.map(({ id, number }) => [id, text.filter.issueName(number, null, id)])),
    [view, text],
  );
  const open = (factId: FactId) => {
    const placed = points.find(({ point }) => point.factId === factId);
    if (placed) openFacts(factIdsOf(placed.point));
  };
  return (
    <Boundary title={text.trend.failed}>
      <ChartCursor
        label={text.trend.cursorLabel(name)}
        kind={text.trend.cursorKind}
        count={points.length}
        nextOf={(key, index) => nextPoint(points, key, index)}
        sayAt={(index) => {
          const placed = points[index];
          if (!placed) return "";
          const { date, words, issueId } = placed.point;
          const district = districtName(text, placed.district);
          return text.trend.say(date, district, words, issueOf.get(issueId) ?? issueId);
        }}
        onMove={(index) => {
          const placed = index === null ? undefined : points[index];
          setCursor(placed?.point.factId ?? null);
          setActive(placed?.district ?? null);
        }}
        onSelect={(index) => {
          const placed = points[index];
          if (placed) openFacts(factIdsOf(placed.point));
        }}
      >
        <Suspense fallback={<Skeleton label={text.trend.loading} height={height} />}>
          <TrendChart
            picture={picture}
            label={text.trend.pictureLabel(name, names)}
            onSelect={open}
            onHover={(line) =>
              setActive(line === null ? null : (group.lines[line]?.district ?? null))
            }
            {...(onBrush ? { onBrush } : {})}
          />
        </Suspense>
      </ChartCursor>
    </Boundary>
  );
}

interface PictureInput extends Pick<TrendFigureProps, "view" | "group" | "height" | "range"> {
  readonly cursor: FactId | null;
}

function usePicture({ view, group, height, range, cursor }: PictureInput): TrendPicture {
  const text = useText();
  const lines = useMemo(() => {
    const nameOf = (code: TrendView["districts"][number]) => districtName(text, code);
    // One issue has no line whose end could be named: the point itself says its words.
    const isAlone = view.issues.length === 1;
    return drawnLines(group, nameOf, (code, { words }) =>
      isAlone ? `${nameOf(code)} ${words}` : nameOf(code),
    );
  }, [group, text, view]);
  const times = useMemo(() => view.issues.map(({ date }) => timeOf(date)), [view]);
  const index = useUiStore(({ activeDistrict }) =>
    group.lines.findIndex(({ district }) => district === activeDistrict),
  );
  const marked = index === -1 ? null : index;
  return useMemo(
    () => ({
      lines,
      times,
      range,
      marked,
      cursor,
      height,
      formatValue: (value) => formatNumber(value, text.lang),
    }),
    [lines, times, range, marked, cursor, height, text],
  );
}
