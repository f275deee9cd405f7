import { useMemo } from "react";
import { barChartHeight } from "./bar-chart-height";
import { type Bar, barOption } from "./bar-option";
import { EChart } from "./EChart";

interface BarChartProps {
  readonly bars: readonly Bar[];
  /** Index of the bar that stands out. */
  readonly marked: number | null;
  readonly label: string;
  readonly onSelect: (index: number) => void;
  readonly onHover: (index: number | null) => void;
  readonly onMenu: (index: number, anchor: { left: number; bottom: number }) => void;
}

/** Bars with their hedges; loaded by `import()` only, as it brings ECharts with it. */
export function BarChart({ bars, ...rest }: BarChartProps) {
  const option = useMemo(() => barOption(bars), [bars]);
  return <EChart option={option} height={barChartHeight(bars.length)} {...rest} />;
}
