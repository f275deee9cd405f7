import type { Issue } from "../../model/dataset";
import { bilingual } from "./bilingual";
import { showPath } from "./cli-error";

/** An issue that is in the collection, and the file that it came from in this run. */
type KnownIssue = Pick<Issue, "id" | "text"> & { readonly file: string | null };

/** Why an issue is not taken, with the titles of both; the dataset's own text is named by its place. */
export function describeClash(known: KnownIssue, there: Issue, issue: Issue): string {
  return `${describePlace(known)}: 本篇 this ${describeIssue(issue)}, 已有 there ${describeIssue(there)}`;
}

/** Why a text is not taken that may be a copy of any of several issues. */
export function describeDoubt(ids: readonly string[]): string {
  const known = ids.join(", ");
  return bilingual(
    `期号与已有的几期相同（${known}），不知是哪一期的改正稿；请在刊头写明日期`,
    `its number is that of several issues (${known}); print the date in its masthead`,
  );
}

function describeIssue({ series, date }: Issue): string {
  return `《${series ?? "—"}》${date === null ? "" : ` ${date}`}`;
}

function describePlace({ id, file, text }: KnownIssue): string {
  if (file === null) {
    const what = bilingual(
      `${nameZh(id)}已有，正文不同；要换成这一篇请加 --replace`,
      `issue ${id} is already in the dataset with another text; --replace takes this one instead`,
    );
    return `${what} [${text.path}]`;
  }
  const other = showPath(file);
  return bilingual(
    `${nameZh(id)}已从 ${other} 读入，正文不同；请留一篇`,
    `issue ${id} was already read from ${other} with another text; keep one of them`,
  );
}

/** A text without a running number has an id of its own content, which is no number of an issue. */
function nameZh(id: string): string {
  return id.startsWith("text-") ? `同一期（${id}）` : `第 ${id} 期`;
}
