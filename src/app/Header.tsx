import { useMemo } from "react";
import type { Holdings } from "../model/holdings";
import { dateSpan } from "../stats/date-span";
import { dateWords } from "../ui/date-words";
import { SkipLink } from "../ui/SkipLink";
import { SyntheticMark } from "../ui/SyntheticMark";
import { useText } from "../ui/TextProvider";
import type { Text } from "../ui/text/text";
import styles from "./Header.module.css";
import { Tools } from "./Tools";

/** Name, what is loaded, and the few things that hold for the whole page. */
export function Header({ dataset }: { dataset: Holdings | null }) {
  const text = useText();
  const loaded = useMemo(() => (dataset ? loadedWords(dataset, text) : ""), [dataset, text]);
  return (
    <header className={styles.header}>
      <SkipLink />
      <h1 className={styles.name}>{text.app.name}</h1>
      <p className={styles.tagline}>{text.app.tagline}</p>
      <p className={styles.loaded}>{loaded}</p>
      <Tools />
      {dataset?.synthetic ? (
        <p className={styles.synthetic} role="note">
          <SyntheticMark dataset={dataset} />
          {text.app.syntheticNote}
        </p>
      ) : null}
    </header>
  );
}

function loadedWords({ issues, metrics, factCount }: Holdings, text: Text): string {
  const districts = new Set(metrics.flatMap(({ districts: said }) => said));
  const span = dateSpan(issues.map(({ date }) => date));
  const first = span ? dateWords(text, span.from) : text.app.undated;
  const last = span ? dateWords(text, span.to) : text.app.undated;
  return `${text.app.loaded(issues.length, districts.size, first, last)} · ${text.app.factCount(factCount)}`;
}
