import { BarChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";
import { addBrush } from "./add-brush";

use([BarChart, GridComponent, SVGRenderer]);

interface EChartProps {
  readonly option: EChartsCoreOption;
  /** Index of the datum that is drawn in its emphasis, in every series. */
  readonly marked?: number | null;
  /** CSS pixels; the width follows the container. */
  readonly height: number;
  /** One sentence that says what the picture shows; the table twin says the rest. */
  readonly label: string;
  /** Index of the data under the click, and of its series. */
  readonly onSelect?: (dataIndex: number, seriesIndex: number) => void;
  /** `dataIndex` is -1 on a line between its points. */
  readonly onHover?: (dataIndex: number | null, seriesIndex: number) => void;
  /** A stretch of the horizontal axis chosen by dragging. */
  readonly onBrush?: (from: number, to: number) => void;
  /** Right click on a mark, with the place of the pointer in the window. */
  readonly onMenu?: (dataIndex: number, anchor: { left: number; bottom: number }) => void;
}

/** The one place where an ECharts instance lives and dies. */
export function EChart(props: EChartProps) {
  const { option, marked = null, height, label, onSelect, onHover, onBrush, onMenu } = props;
  const boxRef = useRef<HTMLDivElement>(null);
  const chartRef = useRef<ReturnType<typeof init> | null>(null);
  const handlersRef = useRef({ onSelect, onHover, onBrush, onMenu });
  handlersRef.current = { onSelect, onHover, onBrush, onMenu };

  useEffect(() => {
    const box = boxRef.current;
    if (!box) return;
    const chart = init(box, null, { renderer: "svg" });
    chartRef.current = chart;
    chart.on("click", ({ dataIndex, seriesIndex }) => {
      if (typeof dataIndex === "number")
        handlersRef.current.onSelect?.(dataIndex, seriesIndex ?? 0);
    });
    chart.on("mouseover", ({ dataIndex, seriesIndex }) =>
      handlersRef.current.onHover?.(dataIndex ?? -1, seriesIndex ?? 0),
    );
    chart.on("mouseout", () => handlersRef.current.onHover?.(null, 0));
    if (handlersRef.current.onBrush)
      addBrush(chart, (from, to) => handlersRef.current.onBrush?.(from, to));
    chart.on("contextmenu", ({ dataIndex, event }) => {
      const pointer: unknown = event?.event;
      if (!(pointer instanceof MouseEvent)) return;
      pointer.preventDefault();
      handlersRef.current.onMenu?.(dataIndex, { left: pointer.clientX, bottom: pointer.clientY });
    });
    const resizer = new ResizeObserver(() => chart.resize());
    resizer.observe(box);
    return () => {
      resizer.disconnect();
      chart.dispose();
      chartRef.current = null;
    };
  }, []);

  useEffect(() => {
    const chart = chartRef.current;
    chart?.setOption(option, true);
    if (chart && chart.getHeight() !== height) chart.resize({ height });
  }, [option, height]);

  // Drawn anew, an option has forgotten what was marked.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (marked === null) return;
    chartRef.current?.dispatchAction({ type: "highlight", dataIndex: marked });
    return () => chartRef.current?.dispatchAction({ type: "downplay", dataIndex: marked });
  }, [marked, option]);

  return <div ref={boxRef} role="img" aria-label={label} style={{ height, width: "100%" }} />;
}
