import type { Filters } from "../../model/filters";

/** The filters that change, and only those. */
export type FilterChange = Partial<Filters>;

/** Changes of one gesture are one step of the history. */
export type OnFilterChange = (change: FilterChange, gesture?: string) => void;

/** The list without the entry if it was there, with it if it was not. */
export function toggle<T>(list: readonly T[], entry: T): T[] {
  return list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry];
}
