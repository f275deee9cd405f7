export const LISTS = ["issues", "items", "facts"] as const;

export type ListName = (typeof LISTS)[number];

/** One entry of a list as JSON; `head` is what is left of the dataset when its lists are emptied. */
export interface DatasetLine {
  readonly list: ListName | "head";
  readonly json: string;
}
