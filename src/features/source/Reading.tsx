import type { Fact } from "../../model/dataset";
import { Bilingual } from "../../ui/Bilingual";
import { circumstanceLines, type ReadingLine, valueLine } from "../../ui/reading-lines";
import { type DrawerText, useDrawerText } from "./drawer-text";
import styles from "./Reading.module.css";

/** How the machine read the lit words: value and interval, what is counted, for whom and when. */
export function Reading({ fact }: { fact: Fact }) {
  const text = useDrawerText();
  return (
    <dl className={styles.list}>
      {readingLines(fact, text).map(([term, description]) => (
        <div key={term + description} className={styles.line}>
          <dt>{term}</dt>
          <dd>
            <Bilingual>{description}</Bilingual>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function readingLines(fact: Fact, text: DrawerText): ReadingLine[] {
  return [
    valueLine(fact, text),
    [text.source.metric, text.metric.name[fact.metric]],
    ...circumstanceLines(fact, text),
  ];
}
