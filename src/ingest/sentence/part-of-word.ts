// Whether what stands beside a number is but a part of a word that no table holds.
import { type NounToken, REACH, type Token } from "./tokenize";

/** Whose measure words say least of what is counted. */
const NAMES_WHAT: ReadonlySet<string> = new Set(["generic", "place"]);
const SAY_LEAST: ReadonlySet<string> = new Set([...NAMES_WHAT, "body"]);

/** 2个药房, 3处水域: a thing of one character behind such a measure word is a part of what follows. */
export function isPartOfWord(
  text: string,
  tokens: readonly Token[],
  index: number,
  { noun, start, end }: NounToken,
): boolean {
  if (noun !== "thing" || end - start > 1 || !saysLeast(tokens[index])) return false;
  const goesOn = /^[\u4e00-\u9fa5]/.test(text.slice(end, end + 1));
  return goesOn && !tokens.slice(index, index + REACH).some((token) => token.start === end);
}

/** Whether the measure word of a number leaves it to the nouns what is counted. */
function saysLeast(token: Token | undefined): boolean {
  return token?.kind === "quantity" && SAY_LEAST.has(token.mention.reading.unitClass ?? "");
}

/** What goes on behind a measure word without naming what is counted. */
const GOES_ON =
  /^(?:[^\u4e00-\u9fa5]|[的地得在于从到至对向为把被将由与和及等均都已全共各其则就也还又再先后上下来去之以遍覆位成是有可能因经按实正]|分[布别散])/;

/** 来自9个专业: whether an unknown word behind the measure word names what is counted. */
export function leadsUnknown(text: string, tokens: readonly Token[], index: number): boolean {
  const [before, quantity, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (quantity?.kind !== "quantity" || next?.start === quantity.end) return false;
  if (before?.kind === "noun" && /^”?$/.test(text.slice(before.end, quantity.start))) return false;
  if (!NAMES_WHAT.has(quantity.mention.reading.unitClass ?? "")) return false;
  // 驿站由28个优化为22个: a level that changed is one of what was named.
  if (
    /[由从](?:[\u4e00-\u9fa5]{0,5}的)?$/.test(
      text.slice(Math.max(0, quantity.start - 8), quantity.start),
    )
  )
    return false;
  const words = text.slice(quantity.end, quantity.end + 2);
  return words !== "" && !GOES_ON.test(words);
}

/** Between a noun and its number these lead up to the number, other words go on behind the noun. */
const LEADS_UP =
  /(?:[由从把将让被在到至于达有共为是约近超逾已又再也还仅只了着过均各计成位类其率出]|最[高多]|分别|联[动合])$/;

/** 菜店23家, 家庭箱300个: a word of which the noun before the number is but the beginning. */
export function isInCompound(text: string, tokens: readonly Token[], index: number): boolean {
  const [noun, quantity] = [tokens[index - 1], tokens[index]];
  if (noun?.kind !== "noun" || !saysLeast(quantity)) return false;
  const between = text.slice(noun.end, quantity?.start);
  return /^[\u4e00-\u9fa5]{1,6}”?$/.test(between) && !LEADS_UP.test(between);
}
