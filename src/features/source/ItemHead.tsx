import type { Issue, Item } from "../../model/dataset";
import { DISTRICTS } from "../../model/district";
import { Bilingual } from "../../ui/Bilingual";
import { useDrawerText } from "./drawer-text";
import styles from "./SourcePanel.module.css";

/** Bulletin, date, section, headline and sign-off of an item. */
export function ItemHead({ item, issue }: { item: Item; issue: Issue }) {
  const text = useDrawerText();
  const { source, filter, lang } = text;
  const place = item.district
    ? DISTRICTS[item.district][lang === "zh" ? "name" : "nameEn"]
    : item.place;
  const lines: [string, string | null][] = [
    [
      source.issue,
      `${issue.series ?? ""} ${filter.issueName(issue.number, issue.serial, issue.id)}`,
    ],
    [source.date, issue.date ?? source.undated],
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
