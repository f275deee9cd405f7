import { districtName, districtNames } from "../../ui/comparison-words";
import { useText } from "../../ui/TextProvider";
import styles from "./MetricFigure.module.css";
import type { MetricComparison } from "./metric-comparison";

interface SilenceProps {
  readonly comparison: MetricComparison;
}

/** Who said nothing though an issue came out; where none came out there was nothing to say it in. */
export function Silence({ comparison, isNamed }: SilenceProps & { readonly isNamed: boolean }) {
  const text = useText();
  const { silent, noIssue } = comparison.summary;
  if (noIssue.length > 0) {
    return <p className={styles.silent}>{text.compare.noIssue(noIssue.length)}</p>;
  }
  if (silent.length === 0) return null;
  return (
    <p className={styles.silent}>
      <span className={styles.silentSample} aria-hidden="true" />
      <strong>{text.compare.silent(silent.length, comparison.coverage.of)}</strong>
      {isNamed ? (
        <>
          {text.app.colon}
          {districtNames(text, silent)}
          {text.lang === "zh" ? "。" : ". "}
          <span className={styles.soft}>{text.compare.silentNote}</span>
        </>
      ) : null}
    </p>
  );
}

/** Who stands in a table that was not read, so that nobody can say whether they reported. */
export function Unread({ comparison }: SilenceProps) {
  const text = useText();
  const { unread } = comparison.summary;
  if (unread.length === 0) return null;
  const names = unread.map((code) => districtName(text, code));
  return (
    <p className={styles.silent}>
      {text.compare.unread(names.join(text.lang === "zh" ? "、" : ", "))}
    </p>
  );
}
