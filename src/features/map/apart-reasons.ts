import type { DistrictRow } from "../../stats/rank-districts";
import { apartWords } from "../../ui/comparison-words";
import type { Text } from "../../ui/text/text";

/** Why the number of a district is not shaded with the others. */
export function apartReasons(text: Text, { rank }: DistrictRow): string {
  if (rank.code === "rank" || rank.reason.code !== "apart") return text.map.apart;
  return rank.reason.apart.map((reason) => apartWords(text, reason)).join(" · ");
}
