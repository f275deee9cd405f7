import { type EChartsCoreOption, init } from "echarts/core";

/** Draws an option without a browser; ids that count up from chart to chart are made stable. The caller registers the parts. */
export function drawSvg(option: EChartsCoreOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${svg.replace(/zr\d+-/g, "zr-").replace(/></g, ">\n<")}\n`;
}
