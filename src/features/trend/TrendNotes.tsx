import { formatNumber } from "../../model/format-quantity";
import { Bilingual } from "../../ui/Bilingual";
import { apartWords, districtNames } from "../../ui/comparison-words";
import { SyntheticMark } from "../../ui/SyntheticMark";
import type { LaidOut } from "./small-panels";
import styles from "./TrendPanel.module.css";
import type { TrendPanelProps } from "./trend-input";
import { useTrendText } from "./trend-text";
import type { TrendView } from "./trend-view";

type TrendNoteProps = Pick<TrendPanelProps, "dataset" | "step" | "trend"> & {
  readonly view: TrendView;
  readonly layout: LaidOut;
};

/** Under the title: unit, what a point is, how time was parted, and the scale. */
export function TrendNote({ view, layout: { top }, dataset, trend, step }: TrendNoteProps) {
  const text = useTrendText();
  const words = text.trend;
  const { main, step: drawn, issues } = view;
  const isMerged = step === null && drawn !== "issue";
  const parts = [
    main?.unitText ? text.compare.unit(main.unitText) : null,
    main ? words.kind[main.kind](words.per[drawn]) : null,
    isMerged ? words.merged(issues.length, words.steps[drawn]) : null,
    trend === "table" || !main
      ? null
      : top === null
        ? words.scaleNote.free
        : words.scaleNote.shared(formatNumber(top, text.lang)),
  ];
  return (
    <>
      <SyntheticMark dataset={dataset} />
      <Bilingual>{parts.filter(Boolean).join(words.separator) + words.stop}</Bilingual>
    </>
  );
}

/** Below the figure: who and what is not in it, in one line. */
export function TrendRemarks({ view }: { view: TrendView }) {
  const text = useTrendText();
  const words = text.trend;
  const { main, absent, undated } = view;
  const reasons = main?.apart.map((reason) => apartWords(text, reason)).join(" · ");
  const parts = [
    reasons ? words.noMain(reasons) : null,
    main && absent.length > 0 ? words.absent(absent.length, districtNames(text, absent)) : null,
    main && main.hidden > 0 ? words.hidden(main.hidden) : null,
    undated > 0 ? words.undated(undated) : null,
    // A whole sentence, so it comes last.
    main ? null : text.compare.onlyNarrower,
  ].filter(Boolean);
  if (parts.length === 0) return null;
  return (
    <p className={styles.remarks}>
      <Bilingual>{parts.join(words.separator)}</Bilingual>
    </p>
  );
}
