import { lazy, Suspense, useMemo } from "react";
import { barChartHeight } from "../../charts/bar-option";
import { useUiStore } from "../../state/ui-store";
import type { DistrictRow } from "../../stats/rank-districts";
import { Boundary } from "../../ui/Boundary";
import { placeName, rowWords } from "../../ui/comparison-words";
import { useFactLinks } from "../../ui/FactLinks";
import { Skeleton } from "../../ui/Skeleton";
import { useText } from "../../ui/TextProvider";

const BarChart = lazy(() => import("../../charts/BarChart"));

interface GroupChartProps {
  readonly rows: readonly DistrictRow[];
  readonly title: string;
  readonly isApart: boolean;
}

/** The bars of one comparable group; its place is held at full height while the chart's code is on its way. */
export function GroupChart({ rows, title, isApart }: GroupChartProps) {
  const text = useText();
  const { openFacts } = useFactLinks();
  const active = useUiStore((state) => state.activeDistrict);
  const setActive = useUiStore((state) => state.setActiveDistrict);
  const bars = useMemo(
    () =>
      rows.map((row) => ({
        name: placeName(text, row),
        interval: row.interval,
        label: rowWords(text, row),
        tone: isApart ? ("quiet" as const) : ("full" as const),
        isMarked: row.district !== null && row.district === active,
      })),
    [rows, text, active, isApart],
  );
  const height = barChartHeight(rows.length);
  const sentence = `${title}：${bars.map(({ name, label }) => `${name} ${label}`).join("；")}`;
  return (
    <Boundary title={text.compare.chartFailed} retryLabel={text.app.retry}>
      <Suspense fallback={<Skeleton label={text.compare.chartLoading} height={height} />}>
        <BarChart
          bars={bars}
          label={sentence}
          onSelect={(index) => {
            const row = rows[index];
            if (row) openFacts(row.factIds);
          }}
          onHover={(index) => setActive(index === null ? null : (rows[index]?.district ?? null))}
        />
      </Suspense>
    </Boundary>
  );
}
