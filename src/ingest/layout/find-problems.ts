import type { Fact, Item } from "../../model/dataset";
import type { Problem, ProblemKind, Rejected } from "../../model/ledger";
import type { Selector } from "../../model/selector";
import { NEARLY, OVER } from "../lexicon/hedges";
import { isImpossible, readCalendarDate } from "../numbers/read-calendar-date";
import type { Masthead } from "./read-masthead";

/** A year alone is always possible. */
const MONTH_OR_DAY = /[月日号\-./]/;

export interface FoundItem {
  readonly item: Item;
  readonly disagrees: boolean;
}

/** What a person should look at in an issue, in the order: masthead, items, numbers. */
export function findProblems(
  masthead: Masthead & { readonly isRepeated: boolean },
  items: readonly FoundItem[],
  facts: readonly Fact[],
  rejected: readonly Rejected[],
): Problem[] {
  const problems = mastheadProblems(masthead);
  // Two copies of one issue in a file would count twice; which of them is right, a person has to say.
  if (masthead.isRepeated) problems.push(bare("repeated_issue"));
  for (const item of items) problems.push(...itemProblems(item));
  for (const fact of facts)
    if (isContradictory(fact)) problems.push(at("contradictory_hedge", fact));
  for (const fact of findRepeated(facts)) problems.push(at("repeated_figure", fact));
  for (const numeral of rejected) {
    if (isImpossibleDate(numeral)) problems.push(at("impossible_date", numeral));
  }
  for (const numeral of rejected) {
    if (numeral.reason === "unread") problems.push(at("unread_numeral", numeral));
  }
  return problems;
}

function mastheadProblems(masthead: Masthead): Problem[] {
  if (masthead.lineCount === 0) return [bare("missing_masthead")];
  const problems: Problem[] = [];
  if (masthead.number === null && masthead.serial === null) problems.push(bare("missing_number"));
  if (masthead.hasImpossibleDate) problems.push(bare("impossible_date"));
  else if (masthead.date === null) problems.push(bare("missing_date"));
  return problems;
}

function itemProblems({ item, disagrees }: FoundItem): Problem[] {
  const problems: Problem[] = [];
  if (disagrees) problems.push({ kind: "signoff_disagrees", itemId: item.id, selector: null });
  const isInTable = item.unreadDistricts !== undefined;
  if (item.district === null && item.place === null && !isInTable) {
    problems.push({ kind: "no_district", itemId: item.id, selector: null });
  }
  return problems;
}

function isContradictory({ marks }: Fact): boolean {
  return marks.some((mark) => NEARLY.has(mark)) && marks.some((mark) => OVER.has(mark));
}

/** The same figure for the same thing twice in one item: two statements or a slip. */
function findRepeated(facts: readonly Fact[]): Fact[] {
  let itemId: string | null = null;
  const byValue = new Map<number, Fact[]>();
  return facts.filter((fact) => {
    if (fact.value < 10 || fact.metric === "other") return false;
    if (fact.itemId !== itemId) byValue.clear();
    itemId = fact.itemId;
    const alike = byValue.get(fact.value);
    if (alike === undefined) byValue.set(fact.value, [fact]);
    else if (alike.some((other) => saysTheSame(fact, other))) return true;
    else alike.push(fact);
    return false;
  });
}

/** Whether two facts of one item and one value have all else in common too. */
function saysTheSame(one: Fact, other: Fact): boolean {
  return (
    one.metric === other.metric &&
    one.unitText === other.unitText &&
    one.district === other.district
  );
}

function isImpossibleDate({ reason, selector }: Rejected): boolean {
  if (reason !== "date" || !MONTH_OR_DAY.test(selector.exact)) return false;
  const date = readCalendarDate(selector.exact.replace(/\s+/g, ""));
  return date !== null && isImpossible(date);
}

function at(
  kind: ProblemKind,
  { itemId, selector }: { readonly itemId: string | null; readonly selector: Selector },
): Problem {
  return { kind, itemId, selector };
}

function bare(kind: ProblemKind): Problem {
  return { kind, itemId: null, selector: null };
}
