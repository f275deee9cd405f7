import type { Basis } from "../../model/basis";
import { formatInterval, formatQuantity } from "../../model/format-quantity";
import type { Lang } from "../../model/lang";
import type { Average } from "../../stats/average";
import { roundOutward } from "../../stats/round-outward";
import { NumberLink } from "../../ui/NumberLink";
import { useText } from "../../ui/TextProvider";
import type { MetricComparison } from "./compare-metric";
import { Extremes } from "./Extremes";
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
