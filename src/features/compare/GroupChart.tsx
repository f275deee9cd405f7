import { barChartHeight } from "../../charts/bar-chart-height";
import { LatePart } from "../../ui/LatePart";
import { lazyWithRetry } from "../../ui/lazy-with-retry";
import { Skeleton } from "../../ui/Skeleton";
import { useText } from "../../ui/TextProvider";
import type { GroupBarsProps } from "./GroupBars";

const GroupBars = lazyWithRetry(() => import("./GroupBars"), "GroupBars");

/** The chart of one comparable group; its place is held at full height while the chart's code is on its way. */
export function GroupChart(props: GroupBarsProps) {
  const { compare } = useText();
  const height = barChartHeight(props.rows.length);
  return (
    <LatePart
      title={compare.chartFailed}
      fallback={<Skeleton label={compare.chartLoading} height={height} />}
    >
      <GroupBars {...props} />
    </LatePart>
  );
}
