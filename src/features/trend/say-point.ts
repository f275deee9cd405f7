import type { DistrictRow } from "../../stats/rank-districts";
import { choiceWords, glossedWords, placeName } from "../../ui/comparison-words";
import { columnWords } from "./column-words";
import type { TrendText } from "./trend-text";
import type { TrendView } from "./trend-view";

/** A point in full: district, time, number with its hedge, and which statements it rests on where there were several. */
export function sayPoint(
  text: TrendText,
  view: TrendView,
  { point, column }: { readonly point: DistrictRow; readonly column: number },
): string {
  const why = choiceWords(text, point.choice);
  const words = glossedWords(text, point) + (why === "" ? "" : text.app.inBrackets(why));
  return text.trend.say(placeName(text, point), columnWords(text, view, column), words);
}
