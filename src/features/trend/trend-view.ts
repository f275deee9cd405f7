import { DISTRICT_CODES, type DistrictCode } from "../../model/district";
import { isNarrower } from "../../stats/leading-group";
import type { TrendGroup, TrendLine } from "../../stats/trend";
import { groundOf, type TrendGround } from "./trend-ground";
import type { TrendInput } from "./trend-input";

/** Everything that the trend panel shows about one metric. */
export interface TrendView extends Omit<TrendGround, "groups"> {
  /** The group on the axis: the main one, or the fullest where every statement stands apart; never one of narrower scope. */
  readonly main: TrendGroup | null;
  /** Lines of the main group that have a panel: all of them, or those of the districts asked for. */
  readonly panels: readonly TrendLine[];
  /** Who would have a panel and has nothing in it. */
  readonly absent: readonly DistrictCode[];
  readonly apart: readonly TrendGroup[];
}

export function makeTrendView(input: TrendInput): TrendView {
  const { districts: asked } = input.filters;
  const { groups, ...ground } = groundOf(input);
  const main = groups.find((group) => !isNarrower(group)) ?? null;
  const isAsked = (district: DistrictCode) => asked.length === 0 || asked.includes(district);
  const panels = (main?.lines ?? []).filter(({ district }) => isAsked(district));
  const drawn = new Set(panels.map(({ district }) => district));
  return {
    ...ground,
    ...{ main, panels },
    apart: groups.filter((group) => group !== main),
    absent: DISTRICT_CODES.filter((code) => isAsked(code) && !drawn.has(code)),
  };
}
