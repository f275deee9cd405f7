import { CustomChart, LineChart } from "echarts/charts";
import { use } from "echarts/core";
import { useMemo } from "react";
import type { FactId } from "../model/id";
import { EChart } from "./EChart";
import { markOption, trendOption } from "./trend-option";
import { type TrendPicture, withBreaks } from "./trend-picture";

use([LineChart, CustomChart]);

interface TrendChartProps {
  readonly picture: TrendPicture;
  /** Index of the line that stands out. */
  readonly marked: number | null;
  readonly label: string;
  readonly onSelect: (factId: FactId) => void;
  readonly onMenu: (factId: FactId, anchor: { left: number; bottom: number }) => void;
  /** Index of the line under the pointer. */
  readonly onHover: (line: number | null) => void;
  /** A stretch of time chosen by dragging, in milliseconds. */
  readonly onBrush?: (from: number, to: number) => void;
}

/** Lines over time; loaded by `import()` only, as it brings ECharts with it. */
export function TrendChart(props: TrendChartProps) {
  const { picture, marked, label, onSelect, onMenu, onHover, onBrush } = props;
  const option = useMemo(() => trendOption(picture), [picture]);
  const change = useMemo(
    () =>
      marked === null ? null : { to: markOption(picture, marked), back: markOption(picture, null) },
    [picture, marked],
  );
  const factAt = (dataIndex: number, seriesIndex: number) => {
    const line = picture.lines[seriesIndex];
    return line && withBreaks(line)[dataIndex]?.factId;
  };
  return (
    <EChart
      option={option}
      change={change}
      height={picture.height}
      label={label}
      onSelect={(dataIndex, seriesIndex) => {
        const factId = factAt(dataIndex, seriesIndex);
        if (factId) onSelect(factId);
      }}
      onMenu={(dataIndex, anchor, seriesIndex) => {
        const factId = factAt(dataIndex, seriesIndex);
        if (factId) onMenu(factId, anchor);
      }}
      onHover={(dataIndex, seriesIndex) => onHover(dataIndex === null ? null : seriesIndex)}
      {...(onBrush ? { onBrush } : {})}
    />
  );
}
