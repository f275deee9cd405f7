import { statedWords } from "../../model/format-quantity";
import type { FactInContext } from "../../stats/fact-in-context";
import { dateWords } from "../../ui/date-words";
import { NumberLink } from "../../ui/NumberLink";
import styles from "./MatrixPanel.module.css";
import type { MatrixCellProps } from "./matrix-cell-props";
import { type MatrixText, useMatrixText } from "./matrix-text";

/** So many statements of one issue are each printed; of more the first, with their number. */
const MOST_PRINTED = 4;
/** So many are opened together: the sheet lists them. */
const MOST_OPENED = 12;

/** What one issue says in its own words, each a way to its sentence; of several issues the newest, and how many there are. */
export function SpokenWords(props: MatrixCellProps) {
  const { facts, mentions } = props.cell;
  if (mentions > 1 || facts.length > MOST_PRINTED) return <Latest {...props} />;
  return facts.map((entry) => <Statement key={entry.fact.id} {...props} entry={entry} />);
}

function Statement({ what, isStop, entry }: MatrixCellProps & { entry: FactInContext }) {
  const text = useMatrixText();
  const { matrix } = text;
  const label = matrix.cell(what.district, what.column, scopedWords(text, entry));
  return (
    <NumberLink
      factIds={[entry.fact.id]}
      label={label}
      isPrinted={true}
      className={styles.number ?? ""}
      tabIndex={isStop ? 0 : -1}
    >
      {statedWords(entry.fact)}
      <Narrower fact={entry.fact} />
    </NumberLink>
  );
}

/** Told beside every number that counts less than the district. */
function Narrower({ fact }: Pick<FactInContext, "fact">) {
  const { lang, matrix } = useMatrixText();
  return fact.scope === null ? null : <small lang={lang}>{matrix.narrower}</small>;
}

function Latest({ cell, what, isStop }: MatrixCellProps) {
  const text = useMatrixText();
  const { matrix } = text;
  const { facts, mentions } = cell;
  // The district's own number before that of some of its people, which a reader would take for the district's.
  const latest = facts.find(({ fact }) => fact.scope === null) ?? facts[0];
  if (!latest) return null;
  const opened = [latest, ...facts.filter((other) => other !== latest)].slice(0, MOST_OPENED);
  const { date } = latest.issue;
  const day = date === null ? text.app.undated : dateWords(text, date);
  const words = matrix.latestOf(scopedWords(text, latest), facts.length, mentions, day);
  const label = matrix.cell(what.district, what.column, words);
  return (
    <>
      <NumberLink
        factIds={opened.map(({ fact }) => fact.id)}
        label={label}
        isPrinted={true}
        className={styles.number ?? ""}
        tabIndex={isStop ? 0 : -1}
      >
        {statedWords(latest.fact)}
      </NumberLink>
      <Narrower fact={latest.fact} />
      <small aria-hidden="true">{matrix.statements(facts.length)}</small>
    </>
  );
}

function scopedWords({ matrix }: MatrixText, { fact }: FactInContext): string {
  const words = statedWords(fact);
  return fact.scope === null ? words : matrix.scoped(words, fact.scope);
}
