import { useLedger } from "../../data/use-ledger";
import { useSourceText } from "../../data/use-source-text";
import type { Issue, Item } from "../../model/dataset";
import type { Rejected } from "../../model/ledger";
import type { Selector } from "../../model/selector";
import { Bilingual } from "../../ui/Bilingual";
import styles from "./Account.module.css";
import { useDrawerText } from "./drawer-text";
import { findCovers } from "./find-covers";
import { Quoted } from "./Quoted";
import { RejectedList } from "./RejectedList";

interface AccountProps {
  readonly item: Item;
  readonly issue: Issue;
  readonly factCount: number;
}

/** Every numeral of the item: how many became facts, and for each of the others why it did not. */
export function Account({ item, issue, factCount }: AccountProps) {
  const text = useDrawerText();
  const query = useLedger(issue.id, issue.text);
  const source = useSourceText(issue.text);
  if (query.isPending) return <p className={styles.account}>{text.source.accountLoading}</p>;
  if (query.isError) return <p className={styles.account}>{text.source.accountMissing}</p>;
  const rejected = query.data.rejected.filter(({ itemId }) => itemId === item.id);
  const problems = query.data.problems.filter(({ itemId }) => itemId === item.id);
  const raw = source.data?.kind === "verified" ? source.data.raw : null;
  const isCovered = coverTest(raw, item, rejected);
  return (
    <details className={styles.account}>
      <summary>
        {text.source.account(factCount + rejected.length, factCount, rejected.length)}
      </summary>
      <RejectedList rejected={rejected} isCovered={isCovered} />
      <ul className={styles.problems}>
        {problems.map(({ kind, selector }) => (
          <li key={`${kind}${selector?.start}`} className={styles.problem}>
            <Bilingual>{text.reading.problem[kind]}</Bilingual>{" "}
            {selector ? <Quoted selector={selector} isCovered={isCovered(selector)} /> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Tells the words that the text above the list covers; without that text, by the words and their reason alone. */
function coverTest(raw: string | null, item: Item, rejected: readonly Rejected[]) {
  if (raw !== null) {
    const covers = findCovers(raw, item, rejected);
    return (selector: Selector) =>
      covers.some(({ start, end }) => start < selector.end && selector.start < end);
  }
  const isPrivate = ({ start }: Selector) =>
    rejected.some(
      ({ reason, selector }) =>
        (reason === "phone" || reason === "email") && selector.start === start,
    );
  return (selector: Selector) =>
    isPrivate(selector) ||
    findCovers(selector.exact, { start: 0, end: selector.exact.length }, null).length > 0;
}
