import type { Rejected } from "../../model/ledger";
import type { Question } from "../../model/question";
import type { Selector } from "../../model/selector";
import { useDrawerText } from "./drawer-text";
import { groupRejected } from "./group-rejected";
import { Quoted } from "./Quoted";
import styles from "./RejectedList.module.css";

interface RejectedListProps {
  readonly rejected: readonly Rejected[];
  readonly isCovered: (selector: Selector) => boolean;
}

/** The numerals that are no facts, as a table of reasons: how many, which, and in a sentence why. */
export function RejectedList({ rejected, isCovered }: RejectedListProps) {
  const { reading } = useDrawerText();
  return (
    <dl className={styles.list}>
      {groupRejected(rejected).map(({ reason, count, answers }) => (
        <div key={reason} className={styles.reason}>
          <dt>
            {reading.reason[reason]} <span className={styles.count}>{count}</span>
          </dt>
          {answers.map(({ question, numerals }) => (
            <dd key={question}>
              <Numerals numerals={numerals} isCovered={isCovered} />
              <Why question={question} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Numerals({
  numerals,
  isCovered,
}: {
  numerals: readonly Rejected[];
  isCovered: RejectedListProps["isCovered"];
}) {
  return (
    <ul className={styles.numerals}>
      {numerals.map(({ selector }) => (
        <li key={selector.start}>
          <Quoted selector={selector} isCovered={isCovered(selector)} />
        </li>
      ))}
    </ul>
  );
}

/** Nothing where the ledger keeps no rule, or one that this page does not know. */
function Why({ question }: { question: Question | null }) {
  const { reading } = useDrawerText();
  return question === null ? null : <p className={styles.why}>{reading.question[question]}</p>;
}
