import { DATASET_PATH } from "../data/dataset-path";
import type { DatasetProblem } from "../model/dataset-error";
import { useFaultText } from "../ui/fault-text";
import { faultWords } from "../ui/fault-words";
import { Notice } from "../ui/Notice";
import styles from "./App.module.css";

interface SetAsideProps {
  readonly problems: readonly DatasetProblem[];
  readonly onRetry: () => void;
}

const MOST_LISTED = 12;

/** Faulty entries that were set aside while the rest is shown. */
export function SetAside({ problems, onRetry }: SetAsideProps) {
  const text = useFaultText();
  return (
    <Notice
      role="alert"
      title={text.bad.setAside(problems.length)}
      action={{ label: text.app.retry, onSelect: onRetry }}
    >
      <p>{text.bad.setAsideNote}</p>
      <ul className={styles.paths}>
        {problems.slice(0, MOST_LISTED).map(({ path, fault }) => (
          <li key={path}>
            <code>
              data/{DATASET_PATH} → {path}
            </code>
            {text.app.colon}
            {faultWords(text, fault)}
          </li>
        ))}
      </ul>
      {problems.length > MOST_LISTED ? <p>{text.bad.more(problems.length - MOST_LISTED)}</p> : null}
    </Notice>
  );
}
