import type { Fact } from "../../src/model/dataset";
import { formatNumber } from "../../src/model/format-quantity";

const HEDGE_BEFORE =
  /(?:约|近|超|超过|逾|上|不足|不满|数|–|至|到|-|—|about|nearly|under|at least|up to)\s*$/u;
const HEDGE_AFTER =
  /^\s*(?:余|多|来|–|至|到|-|\+|to under|or more|[^\d\s，；、]{0,4}(?:以上|以内|左右|上下))/u;

/** Places where the stated number of a hedged fact stands without a hedge word or the other end of its interval beside it. */
export function findBareHedges(
  text: string,
  facts: readonly Fact[],
): { readonly seen: number; readonly bare: string[] } {
  const bare: string[] = [];
  let seen = 0;
  for (const fact of facts.filter(({ bound }) => bound !== "exact")) {
    for (const form of formsOf(fact)) {
      const number = new RegExp(`(?<![\\d.,:-])${form}(?![\\d:-]|[.,]\\d)`, "gu");
      const found = findBare(text, number);
      seen += found.seen;
      bare.push(...found.bare);
    }
  }
  return { seen, bare };
}

/** Any numeral of a text that stands bare: for texts that say nothing but one hedged number, computed ones included. */
export function findBareNumerals(text: string): string[] {
  return findBare(text, /\d[\d,.]*(?:\s?[万亿])?/gu).bare;
}

function findBare(text: string, number: RegExp): { seen: number; bare: string[] } {
  const bare: string[] = [];
  let seen = 0;
  for (const match of text.matchAll(number)) {
    seen += 1;
    const before = text.slice(Math.max(0, match.index - 10), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 8);
    if (!HEDGE_BEFORE.test(before) && !HEDGE_AFTER.test(after)) {
      bare.push(`${before}[${match[0]}]${after}`);
    }
  }
  return { seen, bare };
}

/** The stated number as a careless view would print it: 11万, 11 万, 110,000, 110000. */
function formsOf({ value }: Fact): Set<string> {
  const zh = formatNumber(value, "zh").replace(/([万亿])$/u, "\\s?$1");
  return new Set([zh, formatNumber(value, "en"), String(value)]);
}
