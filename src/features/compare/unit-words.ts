import type { Text } from "../../ui/text/text";
import type { MetricComparison } from "./metric-comparison";

/** The unit of a metric's numbers as its heading says it, with the denominator and its year where they are rates. */
export function unitWords(text: Text, { leading, apart, basis }: MetricComparison): string {
  const unit = (leading ?? apart[0])?.group.unitText ?? text.compare.noUnit;
  switch (basis) {
    case "count":
      return unit;
    case "per10k":
      return text.compare.basis.per10kUnit(unit);
    case "perKm2":
      return text.compare.basis.perKm2Unit(unit);
    default:
      return basis satisfies never;
  }
}
