import { useId } from "react";
import { formatNumber } from "../../model/format-quantity";
import { LONGEST_TRIAL } from "./read-trial";
import styles from "./TrialBox.module.css";
import { useTrialText } from "./trial-text";

/** A number that is a fact with a hedge, one without, and one that is none. */
const EXAMPLE = "大兴区组建志愿者服务队 423 支，累计发动志愿者 11 万余人次；乱扔垃圾者罚款 50 元。";

interface TrialFieldProps {
  readonly words: string;
  /** `isComposing` while an input method is still at work on a word. */
  readonly onChange: (words: string, isComposing?: boolean) => void;
}

/** Where the text to be tried is typed or pasted, with an example for those who have none at hand. */
export function TrialField({ words, onChange }: TrialFieldProps) {
  const { trial } = useTrialText();
  const fieldId = useId();
  const noteId = useId();
  return (
    <>
      <label htmlFor={fieldId}>{trial.label}</label>
      <textarea
        id={fieldId}
        className={styles.field}
        lang="zh-CN"
        rows={3}
        value={words}
        aria-describedby={noteId}
        aria-invalid={words.length > LONGEST_TRIAL}
        onChange={({ currentTarget, nativeEvent }) =>
          onChange(
            currentTarget.value,
            nativeEvent instanceof InputEvent && nativeEvent.isComposing,
          )
        }
        onCompositionEnd={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <div className={styles.below}>
        <button type="button" className={styles.example} onClick={() => onChange(EXAMPLE)}>
          {trial.example}
        </button>
        <p id={noteId} className={styles.note}>
          {trial.note(formatNumber(LONGEST_TRIAL, "en"))}
        </p>
      </div>
    </>
  );
}
