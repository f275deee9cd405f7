import type { Fact, Item } from "./dataset";
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
  const { id, itemId, selector, period } = fact;
  const { start, end, exact } = selector;
  const at = (name: string, fault: Fault) => ({ path: `${path}.${name}`, fault });
  const item = itemById.get(itemId);
  if (!item) return at("itemId", { code: "missingItem", itemId });
  if (seenIds.has(id)) return at("id", { code: "duplicate", id });
  const expected = `${itemId}@${start}`;
  if (id !== expected) return at("id", { code: "idMismatch", expected });
  if (end - start !== exact.length || end <= start) {
    return at("selector", { code: "quoteLength", exact, length: end - start });
  }
  if (start < item.start || end > item.end) {
    return at("selector", { code: "outside", start, end, from: item.start, to: item.end });
  }
  if (period?.start && period.end && period.start > period.end) {
    return at("period", { code: "periodOrder", start: period.start, end: period.end });
  }
  const fault = checkQuantity(fact);
  return fault && at(fault.code === "boundEnds" ? "bound" : "value", fault);
}

function checkQuantity(quantity: Quantity): Fault | null {
  const { value, minValue: min, maxValue: max, bound } = quantity;
  if ((min !== null && min > value) || (max !== null && value > max)) {
    return { code: "outsideInterval", value, min, max };
  }
  return hasEndsOfBound(quantity) ? null : { code: "boundEnds", bound, min, max };
}

/** Which ends the reading guide, section 3, gives to a bound. Only an exact number allows one value alone. */
function hasEndsOfBound({ value, minValue, maxValue, bound }: Quantity): boolean {
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
