import type { DistrictRow } from "../../stats/rank-districts";
import { Bilingual } from "../../ui/Bilingual";
import { glossedWords, placeName } from "../../ui/comparison-words";
import { NumberLink } from "../../ui/NumberLink";
import { useText } from "../../ui/TextProvider";
import { findFinding } from "./find-finding";
import type { MetricComparison } from "./metric-comparison";

/** The answer of the figure in one sentence, each number of it a link to its words. */
export function Finding({ comparison }: { readonly comparison: MetricComparison }) {
  const text = useText();
  const words = text.compare.finding;
  const finding = findFinding(comparison);
  switch (finding.code) {
    case "most":
      return (
        <>
          <Per comparison={comparison} />
          <Bilingual>{words.first(placeName(text, finding.first))}</Bilingual>
          <Said row={finding.first} />
          {finding.next.length > 0 ? words.next(finding.next.length) : null}
          <List rows={finding.next} />
          <Open rows={finding.open} />
        </>
      );
    case "undecided":
      return (
        <>
          <Per comparison={comparison} />
          {words.undecided}
          <List rows={finding.first} />
          <Open rows={finding.open} />
        </>
      );
    case "unranked":
      return <Unranked rows={finding.rows} />;
    case "onlyApart":
      return words.onlyApart(finding.count);
    case "nothing":
      return words.nothing(text.metric.name[comparison.metric]);
    default:
      return finding satisfies never;
  }
}

function Open({ rows }: { readonly rows: readonly DistrictRow[] }) {
  const words = useText().compare.finding;
  return rows.length === 0 ? null : (
    <>
      {words.open}
      <List rows={rows} />
    </>
  );
}

function Unranked({ rows }: { readonly rows: readonly DistrictRow[] }) {
  const words = useText().compare.finding;
  return (
    <>
      {rows.length > 1 ? words.unranked : null}
      <List rows={rows} />
      {rows.length > 1 ? null : words.alone}
    </>
  );
}

const MOST_NAMED = 3;

function List({ rows }: { readonly rows: readonly DistrictRow[] }) {
  const text = useText();
  return (
    <>
      {rows.slice(0, MOST_NAMED).map((row, index) => (
        <span key={row.key}>
          {index > 0 ? (text.lang === "zh" ? "、" : ", ") : ""}
          <Bilingual>{placeName(text, row)}</Bilingual> <Said row={row} />
        </span>
      ))}
      {rows.length > MOST_NAMED ? text.compare.finding.more(rows.length) : ""}
    </>
  );
}

function Said({ row }: { readonly row: DistrictRow }) {
  return (
    <NumberLink factIds={row.factIds}>
      <Bilingual>{glossedWords(useText(), row)}</Bilingual>
    </NumberLink>
  );
}

/** What the numbers are divided by, before any of them is said. */
function Per({ comparison: { basis } }: { readonly comparison: MetricComparison }) {
  const { per } = useText().compare.finding;
  return basis === "count" ? null : per[basis];
}
