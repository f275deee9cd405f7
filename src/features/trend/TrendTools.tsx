import { FIGURES, TREND_SCALES } from "../../model/views";
import { Segments } from "../../ui/Segments";
import styles from "./TrendPanel.module.css";
import type { TrendPanelProps } from "./trend-input";
import { useTrendText } from "./trend-text";
import type { TrendView } from "./trend-view";

type TrendToolsProps = Pick<TrendPanelProps, "scale" | "trend" | "onChange"> & {
  readonly view: TrendView;
};

/** How time is parted, whether the panels share a scale, and chart or table. */
export function TrendTools({ view, scale, trend, onChange }: TrendToolsProps) {
  const { trend: words, compare } = useTrendText();
  const { step, automatic, offered } = view;
  return (
    <span className={styles.tools}>
      {offered.length > 1 ? (
        <Segments
          label={words.stepLabel}
          value={step}
          options={offered.map((option) => [option, words.steps[option]] as const)}
          onChange={(chosen) => onChange({ step: chosen === automatic ? null : chosen })}
        />
      ) : null}
      {trend === "chart" ? (
        <Segments
          label={words.scaleLabel}
          value={scale}
          options={TREND_SCALES.map((option) => [option, words.scales[option]] as const)}
          onChange={(chosen) => onChange({ scale: chosen })}
        />
      ) : null}
      <Segments
        label={compare.figure.label}
        value={trend}
        options={FIGURES.map((option) => [option, compare.figure[option]] as const)}
        onChange={(chosen) => onChange({ trend: chosen })}
      />
    </span>
  );
}
