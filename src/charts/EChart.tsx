import { BarChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { type EChartsCoreOption, type EChartsType, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { type RefObject, useEffect, useRef } from "react";

use([BarChart, GridComponent, SVGRenderer]);

interface ChartHandlers {
  /** Index of the data under the click. */
  readonly onSelect?: (dataIndex: number) => void;
  readonly onHover?: (dataIndex: number | null) => void;
  /** Right click on a mark, with the place of the pointer in the window. */
  readonly onMenu?: (dataIndex: number, anchor: { left: number; bottom: number }) => void;
}

interface EChartProps extends ChartHandlers {
  readonly option: EChartsCoreOption;
  /** Index of the datum that is drawn in its emphasis, in every series. */
  readonly marked?: number | null;
  /** CSS pixels; the width follows the container. */
  readonly height: number;
  /** One sentence that says what the picture shows; the table twin says the rest. */
  readonly label: string;
}

/** The one place where an ECharts instance lives and dies. */
export function EChart(props: EChartProps) {
  const { option, marked = null, height, label } = props;
  const boxRef = useRef<HTMLDivElement>(null);
  const chartRef = useChart(boxRef, props);
  const markedRef = useRef(marked);
  markedRef.current = marked;

  useEffect(() => {
    const chart = chartRef.current;
    // The canvas alone, before the option is laid out in it: a chart that is resized draws everything a second time.
    if (chart && chart.getHeight() !== height) {
      chart.getZr().resize({ width: chart.getWidth(), height });
    }
    // Drawn in the next frame, apart from the taking in: together they hold the page up. What is to be marked has to be drawn.
    chart?.setOption(option, { notMerge: true, lazyUpdate: markedRef.current === null });
  }, [chartRef, option, height]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew, an option has forgotten what was marked
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
    const resizer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = box;
      if (width !== chart.getWidth() || height !== chart.getHeight())
        chart.resize({ width, height });
    });
    resizer.observe(box);
    const stopScaling = scaleOnPaper(box);
    return () => {
      stopScaling();
      resizer.disconnect();
      chart.dispose();
      chartRef.current = null;
    };
  }, [boxRef]);
  return chartRef;
}

/** A chart keeps the width of the screen on paper, where its right end would be cut off: the drawing is told how to shrink. */
function scaleOnPaper(box: HTMLElement): () => void {
  const scale = () => {
    const { clientWidth, clientHeight } = box;
    box.querySelector("svg")?.setAttribute("viewBox", `0 0 ${clientWidth} ${clientHeight}`);
  };
  const unscale = () => box.querySelector("svg")?.removeAttribute("viewBox");
  window.addEventListener("beforeprint", scale);
  window.addEventListener("afterprint", unscale);
  return () => {
    window.removeEventListener("beforeprint", scale);
    window.removeEventListener("afterprint", unscale);
  };
}

function listen(chart: EChartsType, handlers: RefObject<ChartHandlers>): void {
  chart.on("click", ({ dataIndex }) => {
    if (typeof dataIndex === "number") handlers.current.onSelect?.(dataIndex);
  });
  chart.on("mouseover", ({ dataIndex }) => handlers.current.onHover?.(dataIndex ?? null));
  chart.on("mouseout", () => handlers.current.onHover?.(null));
  chart.on("contextmenu", ({ dataIndex, event }) => {
    const pointer: unknown = event?.event;
    if (!(pointer instanceof MouseEvent) || !handlers.current.onMenu) return;
    pointer.preventDefault();
    handlers.current.onMenu(dataIndex, { left: pointer.clientX, bottom: pointer.clientY });
  });
}
