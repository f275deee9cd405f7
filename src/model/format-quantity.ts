import type { Lang } from "./lang";
import type { Quantity } from "./quantity";
import type { Selector } from "./selector";

/** The printed words on one line: runs of spaces become one, what paste left (&nbsp;, invisible characters) and breaks go, since they split words anywhere. */
export function wordsOf({ exact }: Selector): string {
  return exact
    .replace(/&(?:amp;)*[a-z]{2,8};/g, " ")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/\s*[\n\r\f\v\u2028\u2029]\s*/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

const FIGURES = /^[\d.,，]+$/;

/** A number as the text states it: its own words, or, in a cell whose column says 万人, what both say together (1.2万人). */
export function statedWords(fact: Quantity & { readonly selector: Selector }): string {
  const words = wordsOf(fact.selector);
  if (!FIGURES.test(words)) return words;
  const isWhole = Number(words.replace(/[,，]/g, "")) === fact.value && fact.unitText === null;
  return isWhole ? words : formatQuantity(fact, "zh");
}

/**
 * The digits as stated, never rounded: 346000 is 34.6万 in Chinese and 346,000 in English.
 * 万 and 亿 are used where that leaves a short number; 12345 stays 12,345.
 */
export function formatNumber(number: number, lang: Lang): string {
  if (lang === "zh") {
    const size = Math.abs(number);
    if (size >= 1e8 && size % 1e4 === 0) return `${plainDigits(number / 1e8)}亿`;
    if (size >= 1e4 && size % 1e2 === 0) return `${plainDigits(number / 1e4)}万`;
    if (size < 1e4) return plainDigits(number);
  }
  return groupThousands(plainDigits(number));
}

/** Both ends of an interval; an open end is said in words, never left out. The measure word, if any, goes before 以上. */
export function formatInterval(
  { minValue, maxValue }: Pick<Quantity, "minValue" | "maxValue">,
  lang: Lang,
  unitText = "",
): string {
  const zh = lang === "zh";
  if (minValue !== null && maxValue !== null) {
    return [...new Set(formatEnds([minValue, maxValue], lang))].join("–") + unitText;
  }
  const min = minValue === null ? null : formatNumber(minValue, lang);
  const max = maxValue === null ? null : formatNumber(maxValue, lang);
  if (min !== null) return zh ? `${min}${unitText}以上` : `at least ${min}${unitText}`;
  if (max !== null) return zh ? `${max}${unitText}以内` : `up to ${max}${unitText}`;
  return zh ? "不详" : "unknown";
}

/** Ends of one interval in one manner of writing, so that they compare at a glance: both in 万 or 亿, or both in like digits. */
function formatEnds(ends: readonly number[], lang: Lang): string[] {
  const words = ends.map((end) => formatNumber(end, lang));
  const isScaled = words.every((word, index) => /[万亿]$/u.test(word) || ends[index] === 0);
  const isShort = ends.every((end) => Math.abs(end) < 1e4);
  return isScaled || isShort ? words : ends.map((end) => groupThousands(plainDigits(end)));
}

/**
 * A computed number with its hedge, always. A hedge word is used only where the reading guide gives it exactly this
 * interval (11万余 for 110000…120000); anything else shows both ends. Chinese carries the measure word, English does not.
 */
export function formatQuantity(quantity: Quantity, lang: Lang): string {
  const number = formatNumber(quantity.value, lang);
  const unitText = lang === "zh" ? (quantity.unitText ?? "") : "";
  const words = hedge(quantity, number, lang);
  return words === null ? formatInterval(quantity, lang, unitText) : words + unitText;
}

/** The number with the hedge word that means its interval; `null` where no word means it. */
function hedge(quantity: Quantity, number: string, lang: Lang): string | null {
  const { value, minValue, maxValue, bound } = quantity;
  const step = lastStatedStep(value);
  const about = lang === "zh" ? `约${number}` : `about ${number}`;
  // Ends that meet would print as one bare number.
  if (bound !== "exact" && minValue !== null && minValue === maxValue) return about;
  const spans = (min: number, max: number) => isNear(minValue, min) && isNear(maxValue, max);
  switch (bound) {
    case "exact":
      return number;
    case "at_least":
      if (!spans(value, value + step)) return null;
      return lang === "zh" ? `${number}余` : `at least ${number}`;
    case "at_most":
      return spans(value - step, value) ? hedgeAbove(quantity, number, lang) : null;
    case "about":
      return spans(value - step / 2, value + step / 2) ? about : null;
    case "range":
    case "vague":
      return null;
    default:
      return bound satisfies never;
  }
}

/** 不足 where the bulletin said 不到 or 不足, else 近. */
function hedgeAbove({ marks }: Quantity, number: string, lang: Lang): string {
  const isBelow = marks.some((mark) => mark.startsWith("不"));
  if (lang === "zh") return `${isBelow ? "不足" : "近"}${number}`;
  return `${isBelow ? "under" : "nearly"} ${number}`;
}

/** One unit of the last digit that is not a trailing zero: 10000 for 110000, 100 for 600, 0.1 for 34.6. */
function lastStatedStep(value: number): number {
  const [digits = "", exponent = "0"] = value.toExponential().split("e");
  const decimals = digits.split(".")[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}

function isNear(a: number | null, b: number): boolean {
  return a !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
}

/** A whole number in groups of three digits. Its own few lines: the first word that a browser's own formatter says takes as long as a view. */
export function formatCount(count: number): string {
  return groupThousands(String(count));
}

/** Digits without an exponent, and no more decimals than the formatter would leave. */
const PLAIN = /^\d+(?:\.\d{1,15})?$/;

/** Without exponent and without binary dust (0.1 + 0.2). */
function plainDigits(number: number): string {
  const clean = Number(number.toPrecision(15));
  const digits = String(clean);
  if (PLAIN.test(digits)) return digits;
  return clean.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 15 });
}

function groupThousands(digits: string): string {
  const [whole = "", decimals] = digits.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
