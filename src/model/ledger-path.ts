import type { Issue } from "./dataset";

/** Where the ledger of an issue lies below the data folder: beside its text, so that the two change together. */
export function ledgerPath({ id, text }: Pick<Issue, "id" | "text">): string {
  const folder = text.path.slice(0, text.path.lastIndexOf("/") + 1);
  return `${folder}${encodeURIComponent(id)}.ledger.json`;
}
