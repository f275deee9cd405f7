import type { Bulletins, Issue } from "../model/dataset";
import { groupBy } from "../model/group-by";
import type { IssueId } from "../model/id";
import { once } from "../model/once";
import { dateWords } from "./date-words";
import type { Text } from "./text/text";

type Mark = "series" | "date";

interface IssueNameOptions {
  /** Whether the running number is said beside the number within the year. */
  readonly withSerial?: boolean;
  /** What stands beside the name anyway and need not be in it. */
  readonly beside?: readonly Mark[];
}

/** The words for an issue; its id is for addresses and no name. */
export type NameIssue = (issue: Issue, options?: IssueNameOptions) => string;

/**
 * Names issues by number, and those without one by the headline of their first item. Where two would read alike,
 * series or date tells them apart.
 */
export function nameIssues(
  text: Text,
  { issues, items }: Pick<Bulletins, "issues" | "items">,
): NameIssue {
  const headlineByIssue = once(() => firstHeadlines(items));
  const titleOf = (issue: Issue, withSerial: boolean) =>
    numberWords(text, issue, withSerial) || headlineWords(text, headlineByIssue().get(issue.id));
  const shortNames = once(() => groupBy(issues, (issue) => titleOf(issue, false)));
  const fullNames = once(() => groupBy(issues, (issue) => titleOf(issue, true)));
  return (issue, { withSerial = false, beside = [] } = {}) => {
    const title = titleOf(issue, withSerial);
    const alike = (withSerial ? fullNames : shortNames)().get(title) ?? [];
    const others = alike.filter(({ id }) => id !== issue.id);
    const isUnnumbered = issue.number === null && issue.serial === null;
    const marks = isUnnumbered && !beside.includes("date") ? (["date"] as const) : [];
    return [title, ...findMarks(text, issue, others, beside, marks)].join(" · ");
  };
}

function firstHeadlines(items: Bulletins["items"]): ReadonlyMap<IssueId, string> {
  const headlines = new Map<IssueId, string>();
  for (const { issueId, headline } of items) {
    if (!headlines.has(issueId)) headlines.set(issueId, headline);
  }
  return headlines;
}

const SERIES_THEN_DATE = ["series", "date"] as const;

/** What has to be said besides the title so that no other issue of that title is meant. */
function findMarks(
  text: Text,
  issue: Issue,
  others: readonly Issue[],
  beside: readonly Mark[],
  given: readonly Mark[],
): string[] {
  const said = [...beside, ...given];
  const left = others.filter((other) => said.every((mark) => other[mark] === issue[mark]));
  const rest = SERIES_THEN_DATE.filter((mark) => !said.includes(mark));
  const enough = rest.find((mark) => left.every((other) => other[mark] !== issue[mark]));
  const needed = left.length === 0 ? [] : enough ? [enough] : rest;
  return [...given, ...needed].flatMap((mark) => {
    const words = issue[mark];
    return words === null ? [] : mark === "date" ? dateWords(text, words) : words;
  });
}

function numberWords({ filter }: Text, { number, serial }: Issue, withSerial: boolean): string {
  return filter.issueName(number, withSerial || number === null ? serial : null);
}

const MOST_CHARACTERS = 20;

function headlineWords({ filter }: Text, headline = ""): string {
  const characters = [...headline.replace(/\s+/gu, " ").trim()];
  if (characters.length === 0) return filter.noNumber;
  const isLong = characters.length > MOST_CHARACTERS;
  const words = characters.slice(0, MOST_CHARACTERS).join("");
  return filter.issueTitled(isLong ? `${words}…` : words);
}
