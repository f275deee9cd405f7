import { TrendPlot } from "../../charts/TrendPlot";
import { formatNumber } from "../../model/format-quantity";
import { useDistrictMark } from "../../state/ui-store";
import { districtName } from "../../ui/comparison-words";
import { columnWords } from "./column-words";
import { PointLink } from "./PointLink";
import { type LaidOut, placeOf } from "./small-panels";
import styles from "./TrendPanel.module.css";
import { useTrendText } from "./trend-text";
import type { TrendView } from "./trend-view";

interface SmallPanelProps {
  readonly panel: LaidOut["panels"][number];
  readonly line: number;
  readonly view: TrendView;
  readonly behindId: string | null;
  /** The stretch of time whose numbers are shown. */
  readonly column: number;
  /** Whether the arrow keys have led here. */
  readonly isReached: boolean;
}

/** One district: its name, its number of the time shown, and its line with the others behind. */
export function SmallPanel(props: SmallPanelProps) {
  const { panel, line, view, behindId, column, isReached } = props;
  const text = useTrendText();
  const { isActive, onPoint } = useDistrictMark(panel.district);
  const { start, end } = placeOf(view.columns, column);
  const from = columnWords(text, view, 0);
  const to = columnWords(text, view, view.columns.length - 1);
  const name = districtName(text, panel.district);
  const filled = panel.points.filter(Boolean).length;
  return (
    <li
      className={styles.panel}
      data-active={isActive || undefined}
      data-reached={isReached || undefined}
      {...onPoint}
    >
      <Caption {...{ name, panel, view, column }} />
      <div className={styles.plot} data-line={line}>
        <i
          className={styles.now}
          style={{ left: `${start * 100}%`, width: `${(end - start) * 100}%` }}
        />
        <TrendPlot
          {...{ shapes: panel.shapes, behindId }}
          label={text.trend.panelLabel(name, from, to, filled, panel.points.length)}
        />
        <span className={styles.top}>{formatNumber(panel.top, text.lang)}</span>
      </div>
      <p className={styles.axis}>
        <span>{from}</span>
        <span>{to}</span>
      </p>
    </li>
  );
}

type CaptionProps = Pick<SmallPanelProps, "panel" | "view" | "column"> & { readonly name: string };

/** The district and what it said in the time shown, or why there is no number. */
function Caption({ name, panel, view, column }: CaptionProps) {
  const { none } = useTrendText().trend;
  const point = panel.points[column];
  return (
    <p className={styles.caption}>
      <span className={styles.name}>{name}</span>{" "}
      {point ? (
        <PointLink point={point} tabIndex={-1} />
      ) : (
        <span className={styles.none}>{none[view.whyNone(panel.district, column)]}</span>
      )}
    </p>
  );
}
