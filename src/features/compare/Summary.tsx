import { formatQuantity } from "../../model/format-quantity";
import type { Average } from "../../stats/average";
import type { Total } from "../../stats/total-rows";
import { daysWords } from "../../ui/date-words";
import { NumberLink } from "../../ui/NumberLink";
import { useText } from "../../ui/TextProvider";
import styles from "./MetricFigure.module.css";
import type { MetricComparison } from "./metric-comparison";

/** What the figure rests on: how many compare, how many are hedged, their mean and their total, or why there is none. */
export function Summary({ comparison }: { readonly comparison: MetricComparison }) {
  const { summary: words } = useText().compare;
  const { leading, summary, hidden, total, average } = comparison;
  if (!leading) return null;
  const { rankable, hedged, zero } = summary;
  const parts = [
    rankable > 1 ? words.comparable(rankable) : "",
    hedged > 0 ? words.hedged(hedged) : "",
    zero.length > 0 ? words.zero(zero.length) : "",
    hidden > 0 ? words.hidden(hidden) : "",
  ].filter(Boolean);
  return (
    <p className={styles.summary}>
      {parts.join(words.separator)}
      {parts.length > 0 ? words.stop : null}
      <Mean average={average} />
      <TotalWords total={total} />
    </p>
  );
}

function Mean({ average }: { readonly average: Average | null }) {
  const text = useText();
  if (!average) return null;
  const words = text.compare.summary;
  return (
    <>
      {words.average(average.districts)}{" "}
      <NumberLink factIds={average.factIds}>
        {formatQuantity(average.quantity, text.lang)}
      </NumberLink>
      {words.stop}
    </>
  );
}

/** The total of the comparable rows, or one sentence on why there is none. */
function TotalWords({ total }: { readonly total: Total | null }) {
  const text = useText();
  const { compare, lang } = text;
  switch (total?.code) {
    case undefined:
      return null;
    case "noTotal":
      return compare.noTotal[total.reason] + compare.summary.stop;
    case "total":
      if (total.districts < 2) return null;
      return (
        <>
          {compare.total(total.districts)}{" "}
          <NumberLink factIds={total.factIds}>{formatQuantity(total.quantity, lang)}</NumberLink>
          {total.dates
            ? text.app.inBrackets(daysWords(text, total.dates.from, total.dates.to))
            : null}
          {compare.summary.stop}
        </>
      );
    default:
      return total satisfies never;
  }
}
