import { useState } from "react";
import { groupBy } from "../../model/group-by";
import { findApartKind } from "../../stats/apart-kind";
import type { TrendGroup } from "../../stats/trend";
import { ApartWords } from "../../ui/ApartWords";
import { Bilingual } from "../../ui/Bilingual";
import { columnWords } from "./column-words";
import { PointLink } from "./PointLink";
import styles from "./TrendPanel.module.css";
import { type TrendText, useTrendText } from "./trend-text";
import type { TrendView } from "./trend-view";

const MOST_GROUPS = 24;

/** What may not share the axis: one line that says how much and why, and opens to a line a group. */
export function ApartNumbers({ view }: { view: TrendView }) {
  const text = useTrendText();
  const [isOpen, setIsOpen] = useState(false);
  const { apart } = view;
  if (apart.length === 0) return null;
  return (
    <details
      className={styles.apart}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        <Bilingual>{text.compare.apart(countFacts(apart), countKinds(text, apart))}</Bilingual>
      </summary>
      {isOpen ? (
        <ul>
          {apart.slice(0, MOST_GROUPS).map((group) => (
            <ApartRow key={group.key} view={view} group={group} />
          ))}
          {apart.length > MOST_GROUPS ? (
            <li>{text.trend.apartMore(apart.length - MOST_GROUPS)}</li>
          ) : null}
        </ul>
      ) : null}
    </details>
  );
}

/** Why a group stands apart, how many it holds, and the newest of them. */
function ApartRow({ view, group }: { view: TrendView; group: TrendGroup }) {
  const text = useTrendText();
  const { lines, factCount, apart, kind } = group;
  const newest = view.columns.findLastIndex((_, index) =>
    lines.some(({ points }) => points[index]),
  );
  const line = lines.find(({ points }) => points[newest]);
  const point = line?.points[newest];
  return (
    <li>
      {apart.length > 0 ? <ApartWords reasons={apart} /> : text.trend.side[sideOf(kind)](factCount)}
      {text.app.colon}
      {point && line ? (
        <>
          {apart.length > 0 ? text.trend.apartRow(factCount) : text.trend.newest}
          <PointLink point={point} withPlace={true} />
          {text.app.inBrackets(columnWords(text, view, newest))}
        </>
      ) : (
        factCount
      )}
    </li>
  );
}

/** How many numbers stand apart for which reason, the commonest first. */
function countKinds(text: TrendText, groups: readonly TrendGroup[]): string {
  const byKind = groupBy(groups, ({ apart, kind }) => findApartKind(apart) ?? sideOf(kind));
  return [...byKind]
    .map(([kind, own]) => ({ kind, count: countFacts(own) }))
    .sort((a, b) => b.count - a.count)
    .map(({ kind, count }) =>
      kind === "running" || kind === "sum"
        ? text.trend.side[kind](count)
        : text.compare.apartKind[kind](count),
    )
    .join(text.trend.list);
}

function countFacts(groups: readonly TrendGroup[]): number {
  return groups.reduce((sum, { factCount }) => sum + factCount, 0);
}

/** What stands beside its other half for no other reason: running totals beside sums, or the reverse. */
function sideOf(kind: TrendGroup["kind"]): "running" | "sum" {
  return kind === "running" ? "running" : "sum";
}
