import { type EChartsCoreOption, init } from "echarts/core";

/** Draws an option, and what is merged into it, without a browser; ids that count up from chart to chart are made stable. The caller registers the parts. */
export function drawSvg(
  option: EChartsCoreOption,
  width: number,
  height: number,
  change?: EChartsCoreOption,
): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption(option);
  if (change) chart.setOption(change);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${svg.replace(/zr\d+-/g, "zr-").replace(/></g, ">\n<")}\n`;
}
