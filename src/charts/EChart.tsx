import { BarChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { type EChartsCoreOption, type EChartsType, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { type RefObject, useEffect, useRef } from "react";
import { addBrush } from "./add-brush";

use([BarChart, GridComponent, SVGRenderer]);

interface ChartHandlers {
  /** Index of the data under the click, and of its series. */
  readonly onSelect?: (dataIndex: number, seriesIndex: number) => void;
  /** `dataIndex` is -1 on a line between its points. */
  readonly onHover?: (dataIndex: number | null, seriesIndex: number) => void;
  /** A stretch of the horizontal axis chosen by dragging. */
  readonly onBrush?: (from: number, to: number) => void;
  /** Right click on a mark, with the place of the pointer in the window. */
  readonly onMenu?: (
    dataIndex: number,
    anchor: { left: number; bottom: number },
    seriesIndex: number,
  ) => void;
}

interface EChartProps extends ChartHandlers {
  readonly option: EChartsCoreOption;
  /** Merged into the option that is drawn, and taken back: what comes and goes too often to draw everything anew. */
  readonly change?: { readonly to: EChartsCoreOption; readonly back: EChartsCoreOption } | null;
  /** Index of the datum that is drawn in its emphasis, in every series. */
  readonly marked?: number | null;
  /** CSS pixels; the width follows the container. */
  readonly height: number;
  /** One sentence that says what the picture shows; the table twin says the rest. */
  readonly label: string;
}

/** The one place where an ECharts instance lives and dies. */
export function EChart(props: EChartProps) {
  const { option, change, marked = null, height, label } = props;
  const boxRef = useRef<HTMLDivElement>(null);
  const chartRef = useChart(boxRef, props);

  useEffect(() => {
    const chart = chartRef.current;
    chart?.setOption(option, true);
    if (chart && chart.getHeight() !== height) chart.resize({ height });
  }, [chartRef, option, height]);

  // Drawn anew, an option has forgotten what was changed or marked.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!change) return;
    chartRef.current?.setOption(change.to, { lazyUpdate: true });
    return () => chartRef.current?.setOption(change.back, { lazyUpdate: true });
  }, [chartRef, change, option]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (marked === null) return;
    chartRef.current?.dispatchAction({ type: "highlight", dataIndex: marked });
    return () => chartRef.current?.dispatchAction({ type: "downplay", dataIndex: marked });
  }, [chartRef, marked, option]);

  return <div ref={boxRef} role="img" aria-label={label} style={{ height, width: "100%" }} />;
}

/** The instance in the box for as long as the box is there, as wide as the box, calling the newest handlers. */
function useChart(boxRef: RefObject<HTMLDivElement | null>, handlers: ChartHandlers) {
  const chartRef = useRef<EChartsType | null>(null);
  const handlersRef = useRef(handlers);
  handlersRef.current = handlers;
  useEffect(() => {
    const box = boxRef.current;
    if (!box) return;
    const chart = init(box, null, { renderer: "svg" });
    chartRef.current = chart;
    listen(chart, handlersRef);
    const resizer = new ResizeObserver(() => chart.resize());
    resizer.observe(box);
    return () => {
      resizer.disconnect();
      chart.dispose();
      chartRef.current = null;
    };
  }, [boxRef]);
  return chartRef;
}

function listen(chart: EChartsType, handlers: RefObject<ChartHandlers>): void {
  chart.on("click", ({ dataIndex, seriesIndex }) => {
    if (typeof dataIndex === "number") handlers.current.onSelect?.(dataIndex, seriesIndex ?? 0);
  });
  chart.on("mouseover", ({ dataIndex, seriesIndex }) =>
    handlers.current.onHover?.(dataIndex ?? -1, seriesIndex ?? 0),
  );
  chart.on("mouseout", () => handlers.current.onHover?.(null, 0));
  chart.on("contextmenu", ({ dataIndex, seriesIndex, event }) => {
    const pointer: unknown = event?.event;
    if (!(pointer instanceof MouseEvent) || !handlers.current.onMenu) return;
    pointer.preventDefault();
    const anchor = { left: pointer.clientX, bottom: pointer.clientY };
    handlers.current.onMenu(dataIndex, anchor, seriesIndex ?? 0);
  });
  if (handlers.current.onBrush) addBrush(chart, (from, to) => handlers.current.onBrush?.(from, to));
}
