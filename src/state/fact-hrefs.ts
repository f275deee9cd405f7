import type { FactId } from "../model/id";
import type { MetricId } from "../model/metric";
import { formatAddress } from "./address";

/** So many ids an address holds that every server takes; a press on the number opens all. */
const MOST_IDS = 100;

/**
 * Addresses of numbers in the present view. A number may rest on thousands of facts and is drawn again and again: each list
 * of ids is written once for as long as the view around it stays.
 */
export function factHrefs(metrics: readonly MetricId[]): (factIds: readonly FactId[]) => string {
  let search = "";
  let view = formatAddress("", { metric: metrics });
  let known = new WeakMap<readonly FactId[], string>();
  return (factIds) => {
    if (window.location.search !== search) {
      search = window.location.search;
      const next = formatAddress(search, { metric: metrics, fact: null });
      if (next !== view) known = new WeakMap();
      view = next;
    }
    const href = known.get(factIds) ?? formatAddress(view, { fact: factIds.slice(0, MOST_IDS) });
    known.set(factIds, href);
    return href;
  };
}
