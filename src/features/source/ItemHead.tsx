import type { ReactNode } from "react";
import { useLedger } from "../../data/use-ledger";
import type { Issue, Item } from "../../model/dataset";
import { DISTRICTS } from "../../model/district";
import { wordsOf } from "../../model/format-quantity";
import { Bilingual } from "../../ui/Bilingual";
import { dateWords } from "../../ui/date-words";
import { useIssueNames } from "../../ui/IssueNames";
import { useDrawerText } from "./drawer-text";
import styles from "./SourcePanel.module.css";

/** Bulletin, date, publisher, section, headline and sign-off of an item. */
export function ItemHead({ item, issue }: { item: Item; issue: Issue }) {
  const text = useDrawerText();
  const { source, lang } = text;
  const nameOf = useIssueNames();
  const place = item.district
    ? DISTRICTS[item.district][lang === "zh" ? "name" : "nameEn"]
    : item.place;
  const lines: [string, ReactNode][] = [
    [
      source.issue,
      `${issue.series ?? ""} ${nameOf(issue, { withSerial: true, beside: ["series", "date"] })}`.trim(),
    ],
    [source.publisher, issue.publisher],
    [source.date, (issue.date && dateWords(text, issue.date)) ?? <MissingDate issue={issue} />],
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
              <dd>{typeof value === "string" ? <Bilingual>{value}</Bilingual> : value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </>
  );
}

/** Why an issue has no day: none is printed, or one that no calendar has. */
function MissingDate({ issue }: { issue: Issue }) {
  const { source } = useDrawerText();
  const ledger = useLedger(issue.id, issue.text);
  const printed = ledger.data?.problems.find(({ kind }) => kind === "impossible_date")?.selector;
  return (
    <Bilingual>{printed ? source.impossibleDate(wordsOf(printed)) : source.undated}</Bilingual>
  );
}
