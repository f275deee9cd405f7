import type { Fact, Item, Period } from "./dataset";
import type { DatasetProblem, Fault } from "./dataset-error";
import type { Quantity } from "./quantity";

/** What the fact's neighbours have already taken. */
export interface FactSurroundings {
  readonly itemById: ReadonlyMap<string, Item>;
  readonly seenIds: ReadonlySet<string>;
}

/** What makes a well-formed fact untrustworthy, `null` for a sound one. */
export function checkFact(
  path: string,
  fact: Fact,
  { itemById, seenIds }: FactSurroundings,
): DatasetProblem | null {
  const { id, itemId } = fact;
  const item = itemById.get(itemId);
  const flaw: Flaw | null = item
    ? findFlaw(fact, item, seenIds.has(id))
    : { name: "itemId", fault: { code: "missingItem", itemId } };
  return flaw && { path: `${path}.${flaw.name}`, fault: flaw.fault };
}

/** What is wrong with a fact, and in which of its properties. */
interface Flaw {
  readonly name: string;
  readonly fault: Fault;
}

/** The same of a fact beside its item; `isSeen` if another fact has its id. */
export function findFlaw(fact: Fact, item: Item, isSeen: boolean): Flaw | null {
  const { id, itemId, selector, period } = fact;
  const { start, end, exact } = selector;
  if (isSeen) return { name: "id", fault: { code: "duplicate", id } };
  const expected = `${itemId}@${start}`;
  if (id !== expected) return { name: "id", fault: { code: "idMismatch", expected } };
  if (end - start !== exact.length || end <= start) {
    return { name: "selector", fault: { code: "quoteLength", exact, length: end - start } };
  }
  if (start < item.start || end > item.end) {
    const { start: from, end: to } = item;
    return { name: "selector", fault: { code: "outside", start, end, from, to } };
  }
  const disorder = checkPeriod(period);
  if (disorder) return { name: "period", fault: disorder };
  const fault = checkQuantity(fact);
  return fault && { name: fault.code === "boundEnds" ? "bound" : "value", fault };
}

/** A period that begins after its end. */
export function checkPeriod(period: Period | null): Fault | null {
  if (!period?.start || !period.end || period.start <= period.end) return null;
  return { code: "periodOrder", start: period.start, end: period.end };
}

type Bounded = Pick<Quantity, "value" | "minValue" | "maxValue" | "bound">;

/** A value and ends that do not go together. */
export function checkQuantity(quantity: Bounded): Fault | null {
  const { value, minValue: min, maxValue: max, bound } = quantity;
  if ((min !== null && min > value) || (max !== null && value > max)) {
    return { code: "outsideInterval", value, min, max };
  }
  return hasEndsOfBound(quantity) ? null : { code: "boundEnds", bound, min, max };
}

/** Which ends the reading guide, section 3, gives to a bound. Only an exact number allows one value alone. */
function hasEndsOfBound({ value, minValue, maxValue, bound }: Bounded): boolean {
  const isPoint = minValue === value && maxValue === value;
  if (isPoint || bound === "exact") return isPoint && bound === "exact";
  switch (bound) {
    case "at_least":
      return minValue !== null;
    case "at_most":
      return maxValue === value;
    case "about":
      return minValue !== null && maxValue !== null;
    case "range":
    case "vague":
      return minValue === value && maxValue !== null;
    default:
      return bound satisfies never;
  }
}
