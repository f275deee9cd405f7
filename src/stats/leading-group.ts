import { METRICS } from "../model/metric";
import type { ComparableGroup } from "./comparable";

/**
 * The group of one metric that a view may draw, rank and shade: its main group, or, where every statement stands apart,
 * the first of the others, named with its reasons. `null` where the metric gathers different things.
 */
export function findLeadingGroup(groups: readonly ComparableGroup[]): ComparableGroup | null {
  const [first] = groups;
  return first && METRICS[first.metric].countsOneThing ? first : null;
}
