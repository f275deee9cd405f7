import { MarkLegend } from "../../ui/MarkLegend";
import { cutTrial, isFact, type Trial } from "./read-trial";
import styles from "./TrialPieces.module.css";
import { useTrialText } from "./trial-text";

/** The tried text with every numeral marked: facts lit and underlined, the others quieter and with dots beneath. */
export function TrialPieces({ trial }: { trial: Trial }) {
  const { legendFact, legendRejected } = useTrialText().trial;
  return (
    <>
      <p className={styles.text} lang="zh-CN">
        {cutTrial(trial).map(({ start, text, numeral }) =>
          numeral ? (
            <mark key={start} className={isFact(numeral) ? styles.fact : styles.rejected}>
              {text}
            </mark>
          ) : (
            <span key={start}>{text}</span>
          ),
        )}
      </p>
      <MarkLegend lit={legendFact} quiet={legendRejected} />
    </>
  );
}
