// Whose turn it is: a sentence or a paragraph that opens with a town.
import type { ReadText } from "../../sentence/read-text";

/** 河田镇32名…, 六安市金寨县的…: whose turn it is. */
const ANOTHER =
  /^[\u4e00-\u9fa5]{1,6}(?<![景园假小社校厂辖山灾库街集夜超菜早城])[区县市旗镇乡](?![级里内委])/;
const AS_WELL = /[也还又]|其中|[全我本该各]|同[时日步]|随[后即]|跨/;
const LONGEST = 60;

/** The town that the words between two offsets open with, as printed; `null` where they go on with what was told (又, 其中, 全市). */
export function townNamedIn(
  { text }: ReadText,
  { start, end }: { readonly start: number; readonly end: number },
): string | null {
  const words = text.slice(start, Math.min(end, start + LONGEST));
  return AS_WELL.test(words) ? null : (ANOTHER.exec(words)?.[0] ?? null);
}
