import { useMemo, useState } from "react";
import type { FactId } from "../../model/id";
import { useUiStore } from "../../state/ui-store";
import { districtName } from "../../ui/comparison-words";
import { useFactLinks } from "../../ui/FactLinks";
import { useIssueNames } from "../../ui/IssueNames";
import { useMarkMenu } from "../../ui/MarkMenu";
import { factIdsOf, type PlacedPoint, placedPoints } from "./placed-points";
import type { TrendGroup } from "./trend-groups";
import { useTrendText } from "./trend-text";
import type { TrendView } from "./trend-view";

/** The points of a group in the order of the keys, the one the keys have reached, and what is done with them. */
export function usePoints(view: TrendView, group: TrendGroup) {
  const focus = useUiStore((state) => state.focus);
  const [cursor, setCursor] = useState<FactId | null>(null);
  const points = useMemo(() => placedPoints(group), [group]);
  const sayAt = useSentences(view, points);
  const { open, openMenuOf } = usePointActions();
  const find = (id: FactId) => points.find(({ point }) => point.factId === id);
  return {
    points,
    cursor,
    sayAt,
    onCursor: {
      onMove: (index: number | null) => {
        const placed = index === null ? undefined : points[index];
        setCursor(placed?.point.factId ?? null);
        focus(placed?.district ?? null);
      },
      onSelect: (index: number) => open(points[index]),
      onMenu: (index: number, anchor: Anchor) => openMenuOf(points[index], anchor),
    },
    onPoint: {
      onSelect: (id: FactId) => open(find(id)),
      onMenu: (id: FactId, anchor: Anchor) => openMenuOf(find(id), anchor),
    },
  };
}

type Anchor = { readonly left: number; readonly bottom: number };

/** Opens the words of a point, or the menu of what else can be done with it. */
function usePointActions() {
  const text = useTrendText();
  const { openFacts } = useFactLinks();
  const openMenu = useMarkMenu();
  return {
    open: (placed: PlacedPoint | undefined) => {
      if (placed) openFacts(factIdsOf(placed.point));
    },
    openMenuOf: (placed: PlacedPoint | undefined, anchor: Anchor) => {
      if (!placed) return;
      const { district, point } = placed;
      openMenu({ name: districtName(text, district), district, factIds: factIdsOf(point) }, anchor);
    },
  };
}

/** Says the point at an index in full: day, district, printed words, issue. */
function useSentences(view: TrendView, points: readonly PlacedPoint[]) {
  const text = useTrendText();
  const nameOf = useIssueNames();
  const issueById = useMemo(() => new Map(view.issues.map((issue) => [issue.id, issue])), [view]);
  return (index: number) => {
    const placed = points[index];
    if (!placed) return "";
    const { date, words, issueId } = placed.point;
    const district = districtName(text, placed.district);
    const issue = issueById.get(issueId);
    const name = issue ? nameOf(issue, { beside: ["date"] }) : "";
    return text.trend.say(date, district, words, name);
  };
}
