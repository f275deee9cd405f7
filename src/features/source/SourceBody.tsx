import { LoadError } from "../../data/load-error";
import { useDataset } from "../../data/use-dataset";
import type { CheckedText } from "../../data/use-source-text";
import { useSourceText } from "../../data/use-source-text";
import type { Fact, Issue, Item } from "../../model/dataset";
import { matchesSelector } from "../../model/selector";
import { Notice } from "../../ui/Notice";
import { Skeleton } from "../../ui/Skeleton";
import { useText } from "../../ui/TextProvider";
import { ItemText } from "./ItemText";
import { locateQuotes } from "./locate-quotes";
import styles from "./SourcePanel.module.css";

interface SourceBodyProps {
  readonly fact: Fact;
  readonly item: Item;
  readonly issue: Issue;
  readonly itemFacts: readonly Fact[];
}

/** The text of the item with its numbers lit, or why nothing can be lit. */
export function SourceBody({ fact, item, issue, itemFacts }: SourceBodyProps) {
  const text = useText();
  const dataset = useDataset();
  const query = useSourceText(issue.text);
  // Either may be the wrong one: the text, or what the data says of it.
  const retry = () => {
    void dataset.refetch();
    void query.refetch();
  };
  if (query.isPending) return <Skeleton label={text.source.loading} height={320} />;
  if (query.isError) {
    return (
      <NotLocated
        fact={fact}
        why={`${text.source.missingText(issue.text.path)}${statusOf(query.error, text.app.bad.status)}`}
        onRetry={retry}
      />
    );
  }
  const why = whyNotLocated(query.data, fact, text.source);
  if (why) return <NotLocated fact={fact} why={why} onRetry={retry} />;
  if (query.data.kind !== "verified") return null;
  return <ItemText pieces={locateQuotes(query.data.raw, item, itemFacts)} litId={fact.id} />;
}

function whyNotLocated(
  checked: CheckedText,
  fact: Fact,
  text: ReturnType<typeof useText>["source"],
): string | null {
  switch (checked.kind) {
    case "changed":
      return `${text.changed} ${text.expected} ${checked.expected.slice(0, 12)}…，${text.found} ${checked.actual.slice(0, 12)}…`;
    case "uncheckable":
      return text.uncheckable;
    case "verified":
      return matchesSelector(checked.raw, fact.selector) ? null : text.mismatch;
    default:
      return checked satisfies never;
  }
}

function statusOf(error: Error, say: (status: number) => string): string {
  return error instanceof LoadError && error.failure.kind === "status"
    ? ` ${say(error.failure.status)}`
    : "";
}

function NotLocated({ fact, why, onRetry }: { fact: Fact; why: string; onRetry: () => void }) {
  const text = useText();
  const { start, end, exact } = fact.selector;
  return (
    <Notice
      role="alert"
      title={text.source.notFound}
      action={{ label: text.app.retry, onSelect: onRetry }}
    >
      <p>{why}</p>
      <p>
        {text.source.quoteSaid}
        {text.app.colon}
        <q className={styles.recorded}>{exact}</q>
      </p>
      <p>
        {text.source.recordedPlace}
        {text.app.colon}
        {fact.id} · {text.source.at(start, end)}
      </p>
    </Notice>
  );
}
