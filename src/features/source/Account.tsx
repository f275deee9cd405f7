import { useLedger } from "../../data/use-ledger";
import type { Issue, Item } from "../../model/dataset";
import { wordsOf } from "../../model/format-quantity";
import { Bilingual } from "../../ui/Bilingual";
import styles from "./Account.module.css";
import { useDrawerText } from "./drawer-text";

interface AccountProps {
  readonly item: Item;
  readonly issue: Issue;
  readonly factCount: number;
}

/** Every numeral of the item: how many became facts, and for each of the others why it did not. */
export function Account({ item, issue, factCount }: AccountProps) {
  const text = useDrawerText();
  const query = useLedger(issue.id, issue.text);
  if (query.isPending) return <p className={styles.account}>{text.source.accountLoading}</p>;
  if (query.isError) return <p className={styles.account}>{text.source.accountMissing}</p>;
  const rejected = query.data.rejected.filter(({ itemId }) => itemId === item.id);
  const problems = query.data.problems.filter(({ itemId }) => itemId === item.id);
  return (
    <details className={styles.account}>
      <summary>
        {text.source.account(factCount + rejected.length, factCount, rejected.length)}
      </summary>
      <ul>
        {rejected.map(({ selector, reason }) => (
          <li key={selector.start}>
            <q lang="zh-CN">{wordsOf(selector)}</q> {text.reading.reason[reason]}
          </li>
        ))}
        {problems.map(({ kind, selector }) => (
          <li key={`${kind}${selector?.start}`} className={styles.problem}>
            <Bilingual>{`${text.reading.problem[kind]} ${selector ? wordsOf(selector) : ""}`}</Bilingual>
          </li>
        ))}
      </ul>
    </details>
  );
}
