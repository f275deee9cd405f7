import type { MetricId } from "../../../model/metric";
import { entriesOf } from "../../engine/word-trie";
import { PRACTICE_UNITS } from "../../lexicon/count-units";
import { POST, STATION } from "../../lexicon/count-words";
import type { QuantityReading } from "../../numbers/read-quantity";
import type { Surroundings } from "../../sentence/look-around";

const ownUnits = new Map(entriesOf(PRACTICE_UNITS));

/** Beside a centre, 所 and 站 alone are those of civilization practice (1个中心、14个所、223站). */
export function practiceMetric(
  { unitText, unitClass }: QuantityReading,
  { behind, nounAfter }: Surroundings,
  previous: MetricId,
): MetricId | null {
  if (previous !== "centers" && previous !== "practice_posts") return null;
  const own = nounAfter === null ? ownUnits.get(unitText ?? "") : undefined;
  if (own) return own;
  if (unitClass !== "generic") return null;
  if (POST.test(behind)) return "practice_posts";
  return STATION.test(behind) ? "practice_stations" : null;
}
