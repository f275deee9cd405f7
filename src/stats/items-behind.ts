import type { Bulletins, Item } from "../model/dataset";
import type { Filters } from "../model/filters";
import type { SilenceCell } from "./silence-matrix";

/** The reports of a district behind a cell: none where it said nothing at all, some where it was silent on this only. */
export function itemsBehind(
  dataset: Pick<Bulletins, "issues" | "items">,
  filters: Filters,
  cell: SilenceCell,
): Item[] {
  const inCell = new Set(cell.issues.map(({ id }) => id));
  const { topics } = filters;
  return dataset.items.filter(
    ({ district, issueId, section }) =>
      district === cell.district &&
      inCell.has(issueId) &&
      (topics.length === 0 || topics.includes(section ?? "")),
  );
}
