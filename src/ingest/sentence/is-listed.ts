import type { Token } from "./tokenize";

const LONGEST_GAP = 24;

/** Whether a count of the same measure word stands beside it in a list (一个中心、十二个所). */
export function isListed(text: string, tokens: readonly Token[], index: number): boolean {
  const own = tokens[index];
  if (own?.kind !== "quantity") return false;
  const { unitText } = own.mention.reading;
  return (
    isLike(findNeighbour(text, tokens, index, 1), unitText) ||
    isLike(findNeighbour(text, tokens, index, -1), unitText)
  );
}

function isLike(other: Token | null, unitText: string | null): boolean {
  if (other?.kind !== "quantity") return false;
  return other.mention.reading.value > 1 && other.mention.reading.unitText === unitText;
}

/** The next quantity on one side, where only a noun and a list mark stand between. */
function findNeighbour(
  text: string,
  tokens: readonly Token[],
  index: number,
  step: 1 | -1,
): Token | null {
  const own = tokens[index];
  for (let i = index + step; Math.abs(i - index) <= 8; i += step) {
    const token = tokens[i];
    if (!token || !own || token.kind === "verb" || (token.kind === "stop" && token.level > 1))
      return null;
    if (token.kind !== "quantity") continue;
    const gap = step > 0 ? text.slice(own.end, token.start) : text.slice(token.end, own.start);
    return gap.length <= LONGEST_GAP && /[、和及与]/.test(gap) ? token : null;
  }
  return null;
}
