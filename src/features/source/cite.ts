import type { Issue, Item } from "../../model/dataset";

/** Reference in the manner of GB/T 7714 for a part of a report, with the quoted words and where to find them. */
export function cite(issue: Issue, item: Item, words: string, href: string): string {
  const number = issue.number === null ? "" : `第 ${issue.number} 期`;
  const serial = issue.serial === null ? "" : `（总第 ${issue.serial} 期）`;
  const numbering = number + serial;
  const title = [issue.series, numbering].filter(Boolean).join(": ");
  const author = item.creditText ?? issue.publisher ?? "";
  const head = [author && `${author}. `, item.headline.replace(/。$/u, ""), "[R]"].join("");
  const host = title && `//${[issue.publisher, title].filter(Boolean).join(". ")}`;
  const date = issue.date ? `. ${issue.date}` : "";
  return `${head}${host}${date}. “${words}”. ${href}`;
}
