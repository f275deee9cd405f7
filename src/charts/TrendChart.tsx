import { CustomChart, LineChart } from "echarts/charts";
import { use } from "echarts/core";
import { useMemo } from "react";
import type { FactId } from "../model/id";
import { EChart } from "./EChart";
import { trendOption } from "./trend-option";
import { type TrendPicture, withBreaks } from "./trend-picture";

use([LineChart, CustomChart]);

interface TrendChartProps {
  readonly picture: TrendPicture;
  readonly label: string;
  readonly onSelect: (factId: FactId) => void;
  /** Index of the line under the pointer. */
  readonly onHover: (line: number | null) => void;
  /** A stretch of time chosen by dragging, in milliseconds. */
  readonly onBrush?: (from: number, to: number) => void;
}

/** Lines over time; loaded by `import()` only, as it brings ECharts with it. */
export function TrendChart(props: TrendChartProps) {
  const { picture, label, onSelect, onHover, onBrush } = props;
  const option = useMemo(() => trendOption(picture), [picture]);
  return (
    <EChart
      option={option}
      height={picture.height}
      label={label}
      onSelect={(dataIndex, seriesIndex) => {
        const line = picture.lines[seriesIndex];
        const mark = line && withBreaks(line)[dataIndex];
        if (mark) onSelect(mark.factId);
      }}
      onHover={(dataIndex, seriesIndex) => onHover(dataIndex === null ? null : seriesIndex)}
      {...(onBrush ? { onBrush } : {})}
    />
  );
}
