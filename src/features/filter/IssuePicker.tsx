import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import type { Issue } from "../../model/dataset";
import type { Filters } from "../../model/filters";
import { dateWords } from "../../ui/date-words";
import { useIssueNames } from "../../ui/IssueNames";
import { useText } from "../../ui/TextProvider";
import type { OnFilterChange } from "./filter-change";
import styles from "./IssuePicker.module.css";
import { IssueRows } from "./IssueRows";
import { issueRows, keepRows } from "./issue-rows";
import { searchedWords, searchFor } from "./issue-search";

interface IssuePickerProps {
  readonly issues: readonly Issue[];
  readonly filters: Filters;
  readonly onChange: OnFilterChange;
}

/** So few fit into the box, which then ends below the last. */
const FEW = 8;

/** Issues by year and month, newest first, with a search over them. */
export function IssuePicker({ issues, filters, onChange }: IssuePickerProps) {
  const text = useText();
  const [query, setQuery] = useState("");
  const rows = useMemo(() => issueRows(issues), [issues]);
  const hasSeries = useMemo(() => new Set(issues.map(({ series }) => series)).size > 1, [issues]);
  const searched = useSearchedWords(issues);
  const kept = useMemo(() => {
    const isFound = searchFor(query);
    return keepRows(rows, ({ id }) => isFound(searched.get(id) ?? ""));
  }, [rows, searched, query]);
  const boxRef = useRef<HTMLDivElement>(null);
  const searchRef = useRef<HTMLInputElement>(null);
  const walkIn = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    boxRef.current?.querySelector<HTMLElement>("[data-row][tabindex='0']")?.focus();
  };
  return (
    <div ref={boxRef} className={styles.picker} data-few={rows.length < FEW || undefined}>
      <input
        ref={searchRef}
        type="search"
        className={styles.search}
        aria-label={text.filter.searchIssues}
        placeholder={text.filter.searchIssues}
        value={query}
        onChange={({ target }) => setQuery(target.value)}
        onKeyDown={walkIn}
      />
      {kept.length === 0 ? <p role="status">{text.filter.noIssueFound}</p> : null}
      {/* A list of its own for each search: it begins at its top. */}
      <IssueRows
        key={query}
        rows={kept}
        onType={() => searchRef.current?.select()}
        {...{ hasSeries, filters, onChange }}
      />
    </div>
  );
}

/** What a search looks through, by the id of the issue. */
function useSearchedWords(issues: readonly Issue[]): ReadonlyMap<string, string> {
  const text = useText();
  const nameOf = useIssueNames();
  return useMemo(
    () =>
      new Map(
        issues.map((issue) => {
          const { date, series, number, serial } = issue;
          const name = nameOf(issue, { withSerial: true });
          const day = date && dateWords(text, date);
          return [issue.id, searchedWords([name, series, date, day, number, serial])];
        }),
      ),
    [issues, text, nameOf],
  );
}
