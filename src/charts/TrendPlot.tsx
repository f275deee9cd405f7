import { memo } from "react";
import styles from "./TrendPlot.module.css";
import { PLOT, type TrendShapes } from "./trend-shapes";

interface TrendPlotProps {
  readonly shapes: TrendShapes;
  /** Id of the path of all lines, to lie behind; none where the panels share no axis. */
  readonly behindId: string | null;
  /** One sentence that says what the picture shows; the table says the rest. */
  readonly label: string;
}

const VIEW_BOX = `0 0 ${PLOT.width} ${PLOT.height}`;
const BASE = PLOT.height - PLOT.bottom;
const GRID = `M0 ${PLOT.top}H${PLOT.width}M0 ${BASE}H${PLOT.width}`;
const LAYERS = ["doubt", "rise", "certain", "open"] as const;

/** One small panel of a trend. It stretches with its place, on screen and on paper, without being drawn anew. */
export const TrendPlot = memo(({ shapes, behindId, label }: TrendPlotProps) => (
  <svg
    className={styles.plot}
    viewBox={VIEW_BOX}
    preserveAspectRatio="none"
    role="img"
    aria-label={label}
  >
    <path className={styles.grid} d={GRID} />
    {behindId === null ? null : <use className={styles.behind} href={`#${behindId}`} />}
    {LAYERS.map((layer) =>
      shapes[layer] === "" ? null : (
        <path key={layer} className={styles[layer]} d={shapes[layer]} />
      ),
    )}
  </svg>
));

/** Keeps the path of all lines once for all panels. */
export function TrendBackground({ id, shape }: { id: string; shape: string }) {
  return (
    <svg className={styles.store} aria-hidden="true">
      <defs>
        <path id={id} d={shape} />
      </defs>
    </svg>
  );
}
