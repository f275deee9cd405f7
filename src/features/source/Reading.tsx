import type { Fact } from "../../model/dataset";
import { formatInterval, formatQuantity } from "../../model/format-quantity";
import { Bilingual } from "../../ui/Bilingual";
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

/** The interval that the words allow, or the number itself where they allow no other. */
function valueWords(fact: Fact, { lang }: DrawerText): string {
  if (fact.bound === "exact") return formatQuantity(fact, lang);
  return formatInterval(fact, lang, lang === "zh" ? (fact.unitText ?? "") : "");
}

function readingLines(fact: Fact, text: DrawerText): [string, string][] {
  const { source, reading, metric } = text;
  const marks = fact.marks.length > 0 ? `${text.app.colon}${fact.marks.join(" ")}` : "";
  const lines: [string, string][] = [
    [
      source.readAs,
      valueWords(fact, text) + text.app.inBrackets(reading.bound[fact.bound] + marks),
    ],
    [source.metric, metric.name[fact.metric]],
  ];
  if (fact.subject) lines.push([source.subject, fact.subject]);
  if (fact.scope) lines.push([source.scope, fact.scope]);
  if (fact.period) {
    lines.push([source.period, `${fact.period.start ?? "…"} — ${fact.period.end ?? "…"}`]);
  }
  if (fact.per) lines.push([source.rate, fact.per]);
  if (fact.cumulative) lines.push([source.stated, source.cumulative]);
  if (fact.planned) lines.push([source.stated, source.planned]);
  return lines;
}
