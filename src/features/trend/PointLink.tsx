import { formatNumber } from "../../model/format-quantity";
import type { DistrictRow } from "../../stats/rank-districts";
import { placeName, rowGloss, rowWords } from "../../ui/comparison-words";
import { NumberLink } from "../../ui/NumberLink";
import type { Text } from "../../ui/text/text";
import { useTrendText } from "./trend-text";

interface PointLinkProps {
  readonly point: DistrictRow;
  /** Whether the district is named with it. */
  readonly withPlace?: boolean;
  /** Where arrow keys lead to the number. */
  readonly tabIndex?: -1;
}

/** The number of a point as it is printed, or computed with its hedge, leading to its words. */
export function PointLink({ point, withPlace, tabIndex }: PointLinkProps) {
  const text = useTrendText();
  const isPrinted = text.lang === "zh" && point.label.code === "words";
  const words = text.lang === "zh" ? rowWords(text, point) : plainWords(text, point);
  return (
    <NumberLink
      factIds={point.factIds}
      isPrinted={isPrinted}
      {...(tabIndex === undefined ? {} : { tabIndex })}
    >
      {withPlace ? `${placeName(text, point)} ${words}` : words}
    </NumberLink>
  );
}

/** For those to whom 余 and 场 say nothing: the number, or both ends of what its words allow. */
function plainWords(text: Text, point: DistrictRow): string {
  if (point.bound === "exact") return formatNumber(point.value, text.lang);
  return rowGloss(text, point) ?? rowWords(text, point);
}
