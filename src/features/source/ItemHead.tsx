import { useLedger } from "../../data/use-ledger";
import type { Issue, Item } from "../../model/dataset";
import { DISTRICTS } from "../../model/district";
import { wordsOf } from "../../model/format-quantity";
import { Bilingual } from "../../ui/Bilingual";
import { useDrawerText } from "./drawer-text";
import styles from "./SourcePanel.module.css";

/** Bulletin, date, publisher, section, headline and sign-off of an item. */
export function ItemHead({ item, issue }: { item: Item; issue: Issue }) {
  const text = useDrawerText();
  const { source, filter, lang } = text;
  const place = item.district
    ? DISTRICTS[item.district][lang === "zh" ? "name" : "nameEn"]
    : item.place;
  const date = useDateWords(issue);
  const lines: [string, string | null][] = [
    [
      source.issue,
      `${issue.series ?? ""} ${filter.issueName(issue.number, issue.serial, issue.id)}`,
    ],
    [source.publisher, issue.publisher],
    [source.date, date],
    [source.section, item.section],
    [source.district, place],
    [source.signoff, item.creditText],
  ];
  return (
    <>
      <h3 className={styles.headline} lang="zh-CN">
        {item.headline}
      </h3>
      <dl className={styles.head}>
        {lines.map(([term, value]) =>
          value ? (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                <Bilingual>{value}</Bilingual>
              </dd>
            </div>
          ) : null,
        )}
      </dl>
    </>
  );
}

/** The day of the issue; without one, whether none is printed or one that no calendar has. */
function useDateWords(issue: Issue): string {
  const { source } = useDrawerText();
  const ledger = useLedger(issue.id, issue.text);
  if (issue.date !== null) return issue.date;
  const printed = ledger.data?.problems.find(({ kind }) => kind === "impossible_date")?.selector;
  return printed ? source.impossibleDate(wordsOf(printed)) : source.undated;
}
