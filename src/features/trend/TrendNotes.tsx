import { Bilingual } from "../../ui/Bilingual";
import { apartWords, districtName } from "../../ui/comparison-words";
import styles from "./TrendPanel.module.css";
import { useTrendText } from "./trend-text";
import type { TrendView } from "./trend-view";

/** In words: who is drawn and why, and where the lines break. */
export function TrendNotes({ view, exactOnly }: { view: TrendView; exactOnly: boolean }) {
  const text = useTrendText();
  const { trend } = text;
  const { issues, districts, shownBy, of, main, breaks, undated } = view;
  const names = districts
    .map((code) => districtName(text, code))
    .join(text.lang === "zh" ? "、" : ", ");
  const isTrend = issues.length > 1;
  const shown =
    shownBy === "most" || shownBy === "filterMost"
      ? trend.shown[shownBy](districts.length, of, names)
      : trend.shown[shownBy](names);
  const broken =
    breaks.gap + breaks.change > 0 ? trend.breaks(breaks.gap, breaks.change) : trend.noBreaks;
  const reasons = main?.apart.map((reason) => apartWords(text, reason)).join(" · ");
  const sentences = [
    issues.length === 1 ? trend.oneIssue : null,
    main ? null : text.compare.onlyNarrower,
    reasons ? trend.noMain(reasons) : null,
    shown,
    isTrend && main ? broken : null,
    exactOnly && isTrend ? trend.exactOnly : null,
    undated > 0 ? trend.undated(undated) : null,
  ];
  return (
    <p className={styles.notes}>
      <Bilingual>{sentences.filter(Boolean).join(text.lang === "zh" ? "" : " ")}</Bilingual>
    </p>
  );
}

/** How points and bars are read. */
export function TrendLegend() {
  const { legend } = useTrendText().trend;
  return (
    <ul className={styles.legend}>
      <li>
        <svg viewBox="0 0 12 16" aria-hidden="true">
          <circle cx="6" cy="8" r="4" className={styles.solid} />
        </svg>
        {legend.solid}
      </li>
      <li>
        <svg viewBox="0 0 12 16" aria-hidden="true">
          <circle cx="6" cy="8" r="3.5" className={styles.hollow} />
        </svg>
        {legend.hollow}
      </li>
      <li>
        <svg viewBox="0 0 12 16" aria-hidden="true">
          <path d="M6 1V15M2.5 1H9.5M2.5 15H9.5" className={styles.stroke} />
        </svg>
        {legend.bar}
      </li>
      <li>
        <svg viewBox="0 0 12 16" aria-hidden="true">
          <path d="M6 1V15" strokeDasharray="2 2" className={styles.stroke} />
          <path d="M2.5 15H9.5" className={styles.stroke} />
        </svg>
        {legend.open}
      </li>
    </ul>
  );
}
