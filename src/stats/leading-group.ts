import { METRICS } from "../model/metric";
import type { ApartReason, ComparableGroup } from "./comparable";

/**
 * The group of one metric that a view may draw, rank and shade: its main group, or, where every statement stands apart,
 * the first of the others, named with its reasons. Never one of narrower scope or of another kind of place: a street's
 * number is not its district's, nor is the city's.
 * `null` where none is left or where the metric gathers different things.
 */
export function findLeadingGroup(groups: readonly ComparableGroup[]): ComparableGroup | null {
  const whole = groups.find((group) => !isNarrower(group) && !isOfOtherPlace(group));
  return whole && METRICS[whole.metric].countsOneThing ? whole : null;
}

/** Whether its numbers count fewer people than the metric does, or a smaller place than the district. */
export function isNarrower({ apart }: { readonly apart: readonly ApartReason[] }): boolean {
  return apart.some(({ code }) => code === "narrowerScope");
}

function isOfOtherPlace({ apart }: ComparableGroup): boolean {
  return apart.some(({ code }) => code === "noPlace" || code === "otherLevel");
}

/** Whether something was reported, yet nothing for a whole district. */
export function isOnlyNarrower(groups: readonly ComparableGroup[]): boolean {
  const [first] = groups;
  return first !== undefined && METRICS[first.metric].countsOneThing && groups.every(isNarrower);
}
