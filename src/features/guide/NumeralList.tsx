import type { Fact } from "../../model/dataset";
import { DISTRICTS } from "../../model/district";
import { formatQuantity, wordsOf } from "../../model/format-quantity";
import type { Rejected } from "../../model/ledger";
import { questionOf } from "../../model/question";
import { Bilingual } from "../../ui/Bilingual";
import { circumstanceLines, type ReadingLine, valueLine } from "../../ui/reading-lines";
import styles from "./NumeralList.module.css";
import { isFact, type Numeral } from "./read-trial";
import { type TrialText, useTrialText } from "./trial-text";

/** Every numeral of the tried text in its order, and beside it how it was read or why it was not. */
export function NumeralList({ numerals }: { numerals: readonly Numeral[] }) {
  return (
    <dl className={styles.list}>
      {numerals.map((numeral) => (
        <div key={numeral.selector.start} className={styles.numeral}>
          <dt lang="zh-CN">{wordsOf(numeral.selector)}</dt>
          <dd>{isFact(numeral) ? <FactReading fact={numeral} /> : <WhyRejected {...numeral} />}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Metric and value as the rest of the page writes them, and all else that the words say. */
function FactReading({ fact }: { fact: Fact }) {
  const text = useTrialText();
  return (
    <>
      <div>
        {text.metric.name[fact.metric]} <strong>{formatQuantity(fact, text.lang)}</strong>
      </div>
      <ul className={styles.lines}>
        {factLines(fact, text).map(([term, description]) => (
          <li key={term + description}>
            <span className={styles.term}>{term}</span> <Bilingual>{description}</Bilingual>
          </li>
        ))}
      </ul>
    </>
  );
}

/** In English a quantity is written without its measure word, which then has a line of its own. */
function factLines(fact: Fact, text: TrialText): ReadingLine[] {
  const { trial, filter, lang } = text;
  const unit: ReadingLine[] = lang === "en" && fact.unitText ? [[trial.unit, fact.unitText]] : [];
  return [
    valueLine(fact, text),
    ...unit,
    [filter.district, placeWords(fact, text)],
    ...circumstanceLines(fact, text),
  ];
}

function placeWords({ district, place }: Fact, { lang, trial }: TrialText): string {
  if (district) return DISTRICTS[district][lang === "zh" ? "name" : "nameEn"];
  return place ?? trial.noPlace;
}

/** The sentence is left out where the rule that decided belongs to no question. */
function WhyRejected({ reason, rule }: Rejected) {
  const { trial, reading } = useTrialText();
  const question = questionOf(rule);
  return (
    <>
      <div>{trial.rejected(reading.reason[reason])}</div>
      {question ? (
        <div className={styles.why}>
          <Bilingual>{reading.question[question]}</Bilingual>
        </div>
      ) : null}
    </>
  );
}
