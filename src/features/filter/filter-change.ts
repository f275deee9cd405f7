import type { Filters } from "../../model/filters";

/** The filters that change, and only those. */
export type FilterChange = Partial<Filters>;

/** The list without the entry if it was there, with it if it was not. */
export function toggle<T>(list: readonly T[], entry: T): T[] {
  return list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry];
}
