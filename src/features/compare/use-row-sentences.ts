import type { IssuesById } from "../../model/dataset";
import type { DistrictRow } from "../../stats/rank-districts";
import { glossedWords, placeName, rankWords } from "../../ui/comparison-words";
import { useIssueNames } from "../../ui/IssueNames";
import { useText } from "../../ui/TextProvider";
import { issueWords } from "./issue-words";

/** The rows as they are read out: all in one breath, and the one at an index with its rank and its issue. */
export function useRowSentences(rows: readonly DistrictRow[], issueById: IssuesById) {
  const text = useText();
  const nameOf = useIssueNames();
  const sayRow = (row: DistrictRow) => `${placeName(text, row)} ${glossedWords(text, row)}`;
  return {
    all: rows.map(sayRow).join("；"),
    sayAt: (index: number) => {
      const row = rows[index];
      if (!row) return "";
      const issue = issueWords(text, row, issueById, nameOf);
      return [sayRow(row), rankWords(text, row.rank), issue].join(" ");
    },
  };
}
