import { useMemo, useState } from "react";
import type { FactId } from "../../model/id";
import { useUiStore } from "../../state/ui-store";
import { districtName } from "../../ui/comparison-words";
import { useFactLinks } from "../../ui/FactLinks";
import { useText } from "../../ui/TextProvider";
import {
  factIdsOf,
  type PlacedPoint,
  placedPoints,
  type TrendGroup,
  type TrendView,
} from "./trend-view";

/** The points of a group in the order of the keys, the one the keys have reached, and what is done with them. */
export function usePoints(view: TrendView, group: TrendGroup) {
  const { openFacts } = useFactLinks();
  const setActive = useUiStore((state) => state.setActiveDistrict);
  const [cursor, setCursor] = useState<FactId | null>(null);
  const points = useMemo(() => placedPoints(group), [group]);
  const say = useSentence(view);
  const open = (placed: PlacedPoint | undefined) => {
    if (placed) openFacts(factIdsOf(placed.point));
  };
  return {
    points,
    cursor,
    sayAt: (index: number) => say(points[index]),
    move: (index: number | null) => {
      const placed = index === null ? undefined : points[index];
      setCursor(placed?.point.factId ?? null);
      setActive(placed?.district ?? null);
    },
    select: (index: number) => open(points[index]),
    selectFact: (factId: FactId) => open(points.find(({ point }) => point.factId === factId)),
    hover: (line: number | null) =>
      setActive(line === null ? null : (group.lines[line]?.district ?? null)),
  };
}

/** Says a point in full: day, district, printed words, issue. */
function useSentence(view: TrendView) {
  const text = useText();
  const nameOf = useMemo(
    () =>
      new Map(view.issues.map(({ id, number }) => [id, text.filter.issueName(number, null, id)])),
    [view, text],
  );
  return (placed: PlacedPoint | undefined) => {
    if (!placed) return "";
    const { date, words, issueId } = placed.point;
    const district = districtName(text, placed.district);
    return text.trend.say(date, district, words, nameOf.get(issueId) ?? issueId);
  };
}
