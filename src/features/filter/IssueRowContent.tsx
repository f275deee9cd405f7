import type { Issue } from "../../model/dataset";
import type { Filters } from "../../model/filters";
import type { IssueId } from "../../model/id";
import { type CalendarPeriod, periodSpan } from "../../stats/calendar-period";
import { issueFilter } from "../../stats/filter-facts";
import { Bilingual } from "../../ui/Bilingual";
import { useIssueNames } from "../../ui/IssueNames";
import { monthDayWords, periodWords } from "../../ui/period-words";
import { useText } from "../../ui/TextProvider";
import { type OnFilterChange, toggle } from "./filter-change";
import styles from "./IssuePicker.module.css";
import type { IssueRow } from "./issue-rows";

interface RowProps {
  readonly filters: Filters;
  readonly onChange: OnFilterChange;
  readonly place: number;
  /** The one that Tab leads to. */
  readonly isActive: boolean;
}

interface IssueRowContentProps extends RowProps {
  readonly row: IssueRow;
  readonly hasSeries: boolean;
}

/** A heading, which chooses all issues under it, or an issue. */
export function IssueRowContent({ row, hasSeries, ...rest }: IssueRowContentProps) {
  switch (row.kind) {
    case "issue":
      return <IssueOption issue={row.issue} hasSeries={hasSeries} {...rest} />;
    case "period":
      return <PeriodHeading period={row.period} count={row.count} {...rest} />;
    case "undated":
      return <UndatedHeading issueIds={row.issueIds} {...rest} />;
    default:
      return row satisfies never;
  }
}

interface PeriodHeadingProps extends RowProps {
  readonly period: CalendarPeriod;
  readonly count: number;
}

/** A year or month is chosen by its first and last day: no list of ids in the link, and issues to come are in it. */
function PeriodHeading({ period, filters, onChange, ...rest }: PeriodHeadingProps) {
  const words = periodWords(useText(), period);
  const span = periodSpan(period);
  const isWhole = filters.issueIds.length === 0;
  const isChosen = isWhole && filters.from === span.from && filters.to === span.to;
  const next = isChosen ? NO_DATES : span;
  return (
    <Heading
      {...rest}
      words={words}
      kind={period.kind}
      isChosen={isChosen}
      onChoose={() => onChange({ ...next, issueIds: [] })}
    />
  );
}

const NO_DATES = { from: null, to: null };

interface UndatedHeadingProps extends RowProps {
  readonly issueIds: readonly IssueId[];
}

function UndatedHeading({ issueIds, filters, onChange, ...rest }: UndatedHeadingProps) {
  const { app } = useText();
  const isChosen = issueIds.every((id) => filters.issueIds.includes(id));
  return (
    <Heading
      {...rest}
      words={app.undated}
      kind="year"
      count={issueIds.length}
      isChosen={isChosen}
      onChoose={() => onChange({ ...NO_DATES, issueIds: isChosen ? [] : issueIds })}
    />
  );
}

interface HeadingProps extends Pick<RowProps, "place" | "isActive"> {
  readonly words: string;
  readonly kind: CalendarPeriod["kind"];
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Heading({ words, kind, count, isChosen, onChoose, place, isActive }: HeadingProps) {
  const { filter } = useText();
  return (
    <button
      type="button"
      className={styles.heading}
      data-row={place}
      data-kind={kind}
      tabIndex={isActive ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={filter.allIssuesOf(words, count)}
      onClick={onChoose}
    >
      <span>{words}</span>
      <span>{filter.issueCount(count)}</span>
    </button>
  );
}

interface IssueOptionProps extends RowProps {
  readonly issue: Issue;
  readonly hasSeries: boolean;
}

function IssueOption(props: IssueOptionProps) {
  const { issue, hasSeries, filters, onChange, place, isActive } = props;
  const text = useText();
  const nameOf = useIssueNames();
  const name = nameOf(issue, {
    withSerial: true,
    beside: hasSeries ? ["date", "series"] : ["date"],
  });
  const isInTime = issueFilter(filters, { ignore: ["issueIds"] })(issue);
  return (
    <label className={styles.issue} data-quiet={!isInTime || undefined}>
      <input
        type="checkbox"
        data-row={place}
        tabIndex={isActive ? 0 : -1}
        checked={filters.issueIds.includes(issue.id)}
        onChange={() => onChange({ issueIds: toggle(filters.issueIds, issue.id) })}
      />
      <span className={styles.name} title={name}>
        <Bilingual>{name}</Bilingual>
      </span>
      <span className={styles.day}>{issue.date ? monthDayWords(text, issue.date) : ""}</span>
      {hasSeries && issue.series ? (
        <span className={styles.series} title={issue.series}>
          <Bilingual>{issue.series}</Bilingual>
        </span>
      ) : null}
    </label>
  );
}
