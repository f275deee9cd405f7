import { useId } from "react";
import { formatNumber } from "../../model/format-quantity";
import { Notice } from "../../ui/Notice";
import { NumeralList } from "./NumeralList";
import { isFact, LONGEST_TRIAL } from "./read-trial";
import styles from "./TrialBox.module.css";
import { TrialField } from "./TrialField";
import { TrialPieces } from "./TrialPieces";
import { type TrialText, useTrialText } from "./trial-text";
import { type Finding, useTrial } from "./use-trial";

/**
 * A field for a sentence of one's own, and how its numbers are read. The words are the reader's own and stay on the page,
 * so telephones and names are not covered here as they are in a source.
 */
export function TrialBox() {
  const text = useTrialText();
  const { words, change, finding, retry } = useTrial();
  const titleId = useId();
  return (
    <section className={styles.box} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {text.trial.title}
      </h3>
      <TrialField words={words} onChange={change} />
      {/* Always there, so that what is put into it is read out. */}
      <p role="status" className={styles.account}>
        {accountWords(finding, text)}
      </p>
      {finding.kind === "failed" ? (
        <Notice
          role="alert"
          title={text.trial.missing}
          action={{ label: text.app.retry, onSelect: retry }}
        >
          <p>{text.app.partMissing}</p>
        </Notice>
      ) : null}
      {finding.kind === "read" && finding.trial.numerals.length > 0 ? (
        <>
          <TrialPieces trial={finding.trial} />
          <NumeralList numerals={finding.trial.numerals} />
        </>
      ) : null}
    </section>
  );
}

/** Nothing found is nothing judged: no words here say that a text is in order. */
function accountWords(finding: Finding, { trial }: TrialText): string {
  switch (finding.kind) {
    case "empty":
      return trial.empty;
    case "tooLong":
      return trial.tooLong(formatNumber(finding.length, "en"), formatNumber(LONGEST_TRIAL, "en"));
    case "loading":
      return trial.loading;
    case "failed":
      return "";
    case "read": {
      const { numerals } = finding.trial;
      const facts = numerals.filter(isFact).length;
      return numerals.length === 0
        ? trial.none
        : trial.account(numerals.length, facts, numerals.length - facts);
    }
    default:
      return finding satisfies never;
  }
}
