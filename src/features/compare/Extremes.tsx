import type { DistrictRow } from "../../stats/rank-districts";
import type { Summary } from "../../stats/summarise";
import { Bilingual } from "../../ui/Bilingual";
import { glossedWords, placeName } from "../../ui/comparison-words";
import { NumberLink } from "../../ui/NumberLink";
import { useText } from "../../ui/TextProvider";

/** Who may be first and who last; said once where everybody may be both. */
export function Extremes({ rankable, top, bottom }: Pick<Summary, "rankable" | "top" | "bottom">) {
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
