import type { EChartsType } from "echarts/core";

/** A drag shorter than this is a click. */
const LEAST_PIXELS = 6;
/** The other buttons ask for a menu. */
const MAIN_BUTTON = 1;

/** Lets a reader choose a stretch of the horizontal axis by dragging over the chart; ends with the chart. */
export function addBrush(chart: EChartsType, onBrush: (from: number, to: number) => void): void {
  const zr = chart.getZr();
  let start: number | null = null;
  let veil: HTMLElement | null = null;
  zr.on("mousedown", ({ offsetX, offsetY, which }) => {
    const isMain = which === MAIN_BUTTON;
    if (isMain && chart.containPixel("grid", [offsetX, offsetY])) start = offsetX;
  });
  zr.on("mousemove", ({ offsetX }) => {
    if (start === null || Math.abs(offsetX - start) < LEAST_PIXELS) return;
    veil ??= addVeil(chart.getDom());
    veil.style.left = `${Math.min(start, offsetX)}px`;
    veil.style.width = `${Math.abs(offsetX - start)}px`;
  });
  zr.on("mouseup", ({ offsetX }) => {
    const from = start;
    start = null;
    veil?.remove();
    veil = null;
    if (from === null || Math.abs(offsetX - from) < LEAST_PIXELS) return;
    const [a, b] = [Math.min(from, offsetX), Math.max(from, offsetX)].map((pixel) =>
      Number(chart.convertFromPixel({ xAxisIndex: 0 }, pixel)),
    );
    if (a !== undefined && b !== undefined) onBrush(a, b);
  });
}

function addVeil(box: HTMLElement): HTMLElement {
  const veil = document.createElement("div");
  Object.assign(veil.style, {
    position: "absolute",
    top: "0",
    bottom: "0",
    background: "var(--accent)",
    opacity: "0.18",
    pointerEvents: "none",
  });
  box.append(veil);
  return veil;
}
