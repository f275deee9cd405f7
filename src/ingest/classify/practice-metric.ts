import type { MetricId } from "../../model/metric";
import { Cue } from "../cue";
import type { QuantityReading } from "../read-quantity";
import type { Surroundings } from "../surroundings";

const POST = new Cue(/^所(?:$|[、,，。;和及与])/);
const STATION = new Cue(/^站(?:$|[、,，。;和及与挂])/);

/** Beside a centre, 所 and 站 alone are those of civilization practice (1个中心、14个所、223站). */
export function practiceMetric(
  { unitText }: QuantityReading,
  { behind, nounAfter }: Surroundings,
  previous: MetricId,
): MetricId | null {
  if (previous !== "centers" && previous !== "practice_posts") return null;
  if (unitText === "所" && nounAfter === null) return "practice_posts";
  if (unitText === "站" && nounAfter === null) return "practice_stations";
  if (unitText !== "个") return null;
  if (POST.isIn(behind)) return "practice_posts";
  return STATION.isIn(behind) ? "practice_stations" : null;
}
