import type { ReactNode } from "react";
import type { DistrictRow } from "../../stats/rank-districts";
import { Bilingual } from "../../ui/Bilingual";
import { placeName } from "../../ui/comparison-words";
import { useText } from "../../ui/TextProvider";
import { findFinding } from "./find-finding";
import type { MetricComparison } from "./metric-comparison";
import { RowNumber } from "./RowNumber";

/** The answer of the figure in one sentence, each number of it a link to its words. */
export function Finding({ comparison }: { readonly comparison: MetricComparison }) {
  const text = useText();
  const words = text.compare.finding;
  const finding = findFinding(comparison);
  switch (finding.code) {
    case "most":
      return (
        <Framed {...{ comparison, ...finding }}>
          <Bilingual>{words.first(placeName(text, finding.first))}</Bilingual>
          <RowNumber row={finding.first} />
          {finding.second ? (
            <>
              {words.second}
              <List rows={[finding.second]} />
            </>
          ) : null}
        </Framed>
      );
    case "undecided":
      return (
        <Framed {...{ comparison, ...finding }}>
          {finding.first.every(({ bound }) => bound === "exact") ? words.tied : words.undecided}
          <List rows={finding.first} />
        </Framed>
      );
    case "unranked":
      return <Unranked rows={finding.rows} isNarrowed={comparison.isNarrowed} />;
    case "onlyApart":
      return words.onlyApart(finding.count);
    case "nothing":
      return words.nothing(text.metric.name[comparison.metric]);
    default:
      return finding satisfies never;
  }
}

interface FramedProps {
  readonly comparison: MetricComparison;
  readonly above: readonly DistrictRow[];
  readonly open: readonly DistrictRow[];
  readonly children: ReactNode;
}

/** The first place between what is certainly more and what may be more, both without an upper end. */
function Framed({ comparison, above, open, children }: FramedProps) {
  const words = useText().compare.finding;
  return (
    <>
      {comparison.isNarrowed ? words.chosen : null}
      {comparison.basis === "count" ? null : words.per[comparison.basis]}
      {above.length > 0 ? (
        <>
          {words.above}
          <List rows={above} most={FEW} />
          {words.rest}
        </>
      ) : null}
      {children}
      {open.length > 0 ? (
        <>
          {words.open}
          <List rows={open} most={FEW} />
        </>
      ) : null}
    </>
  );
}

interface UnrankedProps {
  readonly rows: readonly DistrictRow[];
  readonly isNarrowed: boolean;
}

function Unranked({ rows, isNarrowed }: UnrankedProps) {
  const words = useText().compare.finding;
  if (rows.length === 1) {
    return (
      <>
        <List rows={rows} />
        {isNarrowed ? null : words.alone}
      </>
    );
  }
  const areOpen = rows.every(({ interval }) => interval.max === null);
  return (
    <>
      {areOpen ? words.unranked : words.noOrder}
      <List rows={rows} />
    </>
  );
}

const FEW = 1;
const SEVERAL = 3;

interface ListProps {
  readonly rows: readonly DistrictRow[];
  readonly most?: number;
}

function List({ rows, most = SEVERAL }: ListProps) {
  const text = useText();
  return (
    <>
      {rows.slice(0, most).map((row, index) => (
        <span key={row.key}>
          {index > 0 ? (text.lang === "zh" ? "、" : ", ") : ""}
          <Bilingual>{placeName(text, row)}</Bilingual> <RowNumber row={row} />
        </span>
      ))}
      {rows.length > most ? text.compare.finding.more(rows.length) : ""}
    </>
  );
}
