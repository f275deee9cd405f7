import { BarChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { type EChartsCoreOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useEffect, useRef } from "react";

use([BarChart, GridComponent, SVGRenderer]);

interface EChartProps {
  readonly option: EChartsCoreOption;
  /** CSS pixels; the width follows the container. */
  readonly height: number;
  /** One sentence that says what the picture shows; the table twin says the rest. */
  readonly label: string;
  /** Index of the data under the click. */
  readonly onSelect?: (dataIndex: number) => void;
  readonly onHover?: (dataIndex: number | null) => void;
  /** Right click on a mark, with the place of the pointer in the window. */
  readonly onMenu?: (dataIndex: number, anchor: { left: number; bottom: number }) => void;
}

/** The one place where an ECharts instance lives and dies. */
export function EChart({ option, height, label, onSelect, onHover, onMenu }: EChartProps) {
  const boxRef = useRef<HTMLDivElement>(null);
  const chartRef = useRef<ReturnType<typeof init> | null>(null);
  const handlersRef = useRef({ onSelect, onHover, onMenu });
  handlersRef.current = { onSelect, onHover, onMenu };

  useEffect(() => {
    const box = boxRef.current;
    if (!box) return;
    const chart = init(box, null, { renderer: "svg" });
    chartRef.current = chart;
    chart.on("click", ({ dataIndex }) => handlersRef.current.onSelect?.(dataIndex));
    chart.on("mouseover", ({ dataIndex }) => handlersRef.current.onHover?.(dataIndex));
    chart.on("mouseout", () => handlersRef.current.onHover?.(null));
    chart.on("contextmenu", ({ dataIndex, event }) => {
      const pointer = event?.event as MouseEvent | undefined;
      if (!pointer) return;
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
    chartRef.current?.setOption(option, true);
    chartRef.current?.resize({ height });
  }, [option, height]);

  return <div ref={boxRef} role="img" aria-label={label} style={{ height, width: "100%" }} />;
}
