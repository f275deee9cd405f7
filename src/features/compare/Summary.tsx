import type { Basis } from "../../model/basis";
import { formatInterval, formatQuantity } from "../../model/format-quantity";
import type { Lang } from "../../model/lang";
import type { Average } from "../../stats/average";
import type { DistrictRow } from "../../stats/rank-districts";
import { roundOutward } from "../../stats/round-outward";
import type { Summary as MetricSummary } from "../../stats/summarise";
import { Bilingual } from "../../ui/Bilingual";
import { glossedWords, placeName } from "../../ui/comparison-words";
import { NumberLink } from "../../ui/NumberLink";
import { useText } from "../../ui/TextProvider";
import type { MetricComparison } from "./compare-metric";
import styles from "./MetricSection.module.css";

/** The chart in words, made from the same rows: range, top, bottom, and who is missing. */
export function Summary({ comparison }: { comparison: MetricComparison }) {
  const text = useText();
  const words = text.compare.summary;
  const { rankable, top, bottom, range, hedged, unrankable, silent, zero } = comparison.summary;
  const tail = [
    hedged > 0 ? words.hedged(hedged) : "",
    unrankable.length > 0 ? words.apart(unrankable.length) : "",
    zero.length > 0 ? words.zero(zero.length) : "",
    silent.length > 0 ? words.silent(silent.length) : "",
    comparison.hidden > 0 ? words.hidden(comparison.hidden) : "",
  ].filter(Boolean);
  return (
    <p className={styles.summary}>
      {rankable > 1 && range ? (
        <>
          {words.comparable(rankable)}
          {words.separator}
          {words.range}{" "}
          <NumberLink factIds={[...bottom, ...top].flatMap(({ factIds }) => factIds)}>
            {rangeWords(range, comparison.basis, text.lang)}
          </NumberLink>
          {words.separator}
          <Extremes {...comparison.summary} />
          <Mean average={comparison.average} />
          {words.stop}
        </>
      ) : null}
      {tail.length > 0 ? ` ${tail.join(words.separator)}${words.stop}` : null}
    </p>
  );
}

/** Who may be first and who last; said once where everybody may be both. */
function Extremes({ rankable, top, bottom }: Pick<MetricSummary, "rankable" | "top" | "bottom">) {
  const words = useText().compare.summary;
  if (top.length === rankable && bottom.length === rankable) {
    return <Extreme label={words.tied} rows={top} />;
  }
  return (
    <>
      <Extreme label={top.length > 1 ? words.tiedTop : words.top} rows={top} />
      {words.separator}
      <Extreme label={bottom.length > 1 ? words.tiedBottom : words.bottom} rows={bottom} />
    </>
  );
}

function Mean({ average }: { average: Average | null }) {
  const text = useText();
  if (!average) return null;
  const words = text.compare.summary;
  return (
    <>
      {words.separator}
      {words.average(average.districts)}{" "}
      <NumberLink factIds={average.factIds}>
        {formatQuantity(average.quantity, text.lang)}
      </NumberLink>
    </>
  );
}

/** Rates are rounded outward, so that the range never looks tighter than it is. */
function rangeWords(
  { min, max }: { readonly min: number | null; readonly max: number | null },
  basis: Basis,
  lang: Lang,
): string {
  const ends =
    basis === "count" ? { min, max } : roundOutward({ value: min ?? max ?? 0, min, max });
  return formatInterval({ minValue: ends.min, maxValue: ends.max }, lang);
}

const MOST_NAMED = 3;

function Extreme({ label, rows }: { label: string; rows: readonly DistrictRow[] }) {
  const text = useText();
  return (
    <>
      {label}{" "}
      {rows.slice(0, MOST_NAMED).map((row, index) => (
        <span key={row.key}>
          {index > 0 ? (text.lang === "zh" ? "、" : ", ") : ""}
          <Bilingual>{placeName(text, row)}</Bilingual>{" "}
          <NumberLink factIds={row.factIds}>
            <Bilingual>{glossedWords(text, row)}</Bilingual>
          </NumberLink>
        </span>
      ))}
      {rows.length > MOST_NAMED ? " …" : ""}
    </>
  );
}
