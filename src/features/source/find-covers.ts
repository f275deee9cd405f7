import type { Rejected } from "../../model/ledger";
import type { Span } from "../../model/selector";

/** What a reader is told instead of the words: the colophon of the page promises that these are not shown. */
export type CoveredKind = "phone" | "email" | "name" | "longNumber";

/** A stretch of the raw text that is not to be shown. */
export interface Cover extends Span {
  readonly kind: CoveredKind;
}

/** As many digits in a row as identity cards, bank cards and accounts have, and no count. */
const LONG_NUMBER = /\p{Nd}{15,}[xX]?/gu;
const EMAIL = /[\w.+-]+\s?[@＠]\s?[\w-]+(?:\.[\w-]+)+/gu;
const LABELLED_PHONE =
  /(?<=(?:电话|手机|传真|座机)[^\p{Nd}\r\n]{0,6})\p{Nd}[\p{Nd} \-－—、/转（）()]{5,}\p{Nd}/gu;
const AREA_CODE_PHONE = /(?<!\p{Nd})0\p{Nd}{2,3}[-－—]\p{Nd}{3,4}[ -]?\p{Nd}{3,4}(?!\p{Nd})/gu;
/** Stands in for the ledger where that did not arrive: better a count too many covered than a telephone shown. */
const ANY_PHONE = /\p{Nd}(?:[-－—]?\p{Nd}){6,}/gu;

const LABEL = /联\s?系\s?人|责任编辑|责\s?编|编\s?辑|核\s?稿|审\s?核/u.source;
const ONE_NAME = `(?!(?:${LABEL}|联系|电话|手机|传真|邮箱))\\p{Script=Han}[\\p{Script=Han}·•]{0,7}?`;
const SPACED_NAME = "\\p{Script=Han}[ \u3000]{1,2}\\p{Script=Han}";
const NAME_END = `(?=[^\\p{Script=Han}·•]|$|${LABEL}|联系|电话|手机|传真|邮箱)(?![ \u3000]*[:：])`;
const NAME = `(?:${SPACED_NAME}|${ONE_NAME})${NAME_END}`;
const LABELLED_NAMES = new RegExp(
  `(?<=(?:${LABEL})[ \u3000]*[:：][ \u3000]*)${NAME}(?:[、/ \u3000]+${NAME})*`,
  "gu",
);

/**
 * What of a raw text is to be covered within a span, in order and without overlap: what the ledger took for a telephone
 * or an address, what reads like one, and names after the labels of a colophon. `rejected` is `null` without a ledger.
 */
export function findCovers(raw: string, span: Span, rejected: readonly Rejected[] | null): Cover[] {
  const covers = [
    ...ledgerCovers(rejected ?? []),
    ...matches(raw, EMAIL, "email"),
    ...matches(raw, LONG_NUMBER, "longNumber"),
    ...matches(raw, LABELLED_PHONE, "phone"),
    ...matches(raw, AREA_CODE_PHONE, "phone"),
    ...(rejected === null ? matches(raw, ANY_PHONE, "phone") : []),
    ...matches(raw, LABELLED_NAMES, "name"),
  ];
  return mergeCovers(covers.filter(({ start, end }) => end > span.start && start < span.end));
}

function ledgerCovers(rejected: readonly Rejected[]): Cover[] {
  return rejected.flatMap(({ reason, selector: { start, end } }) =>
    reason === "phone" || reason === "email" ? [{ kind: reason, start, end }] : [],
  );
}

function matches(raw: string, pattern: RegExp, kind: CoveredKind): Cover[] {
  return [...raw.matchAll(pattern)].map(({ index, 0: words }) => ({
    kind,
    start: index,
    end: index + words.length,
  }));
}

/** Covers that overlap become one, named after the longest. */
function mergeCovers(covers: readonly Cover[]): Cover[] {
  const merged: Cover[] = [];
  for (const cover of [...covers].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (!last || cover.start >= last.end) {
      merged.push(cover);
      continue;
    }
    const { kind } = last.end - last.start >= cover.end - cover.start ? last : cover;
    merged[merged.length - 1] = { kind, start: last.start, end: Math.max(last.end, cover.end) };
  }
  return merged;
}
