import { LoadError } from "../../data/load-error";
import { useDataset } from "../../data/use-dataset";
import { useLedger } from "../../data/use-ledger";
import { useSourceText } from "../../data/use-source-text";
import type { Fact, Issue } from "../../model/dataset";
import { Bilingual } from "../../ui/Bilingual";
import { type FaultText, useFaultText } from "../../ui/fault-text";
import { failureWords } from "../../ui/fault-words";
import { Notice } from "../../ui/Notice";
import { Skeleton } from "../../ui/Skeleton";
import { coverPieces } from "./cover-pieces";
import { useDrawerText } from "./drawer-text";
import { findCovers } from "./find-covers";
import { ItemText } from "./ItemText";
import { type FactInItem, locateFact } from "./locate-fact";
import styles from "./SourcePanel.module.css";

interface SourceBodyProps extends FactInItem {
  readonly issue: Issue;
}

/** The text of the item with its numbers lit, or why nothing can be lit. */
export function SourceBody({ fact, item, issue, itemFacts }: SourceBodyProps) {
  const text = useDrawerText();
  const faultText = useFaultText();
  const dataset = useDataset();
  const query = useSourceText(issue.text);
  const ledger = useLedger(issue.id, issue.text);
  // Either may be the wrong one: the text, or what the data says of it.
  const retry = () => {
    void dataset.refetch();
    void query.refetch();
  };
  if (query.isPending || ledger.isPending)
    return <Skeleton label={text.source.loading} height={320} />;
  if (query.isError) {
    return (
      <NotLocated
        fact={fact}
        why={`${text.source.missingText(issue.text.path)}${statusOf(query.error, faultText)}`}
        onRetry={retry}
      />
    );
  }
  const located = locateFact(query.data, { fact, item, itemFacts }, text.source);
  if ("why" in located) return <NotLocated fact={fact} why={located.why} onRetry={retry} />;
  const covers = findCovers(located.raw, item, ledger.data?.rejected ?? null);
  return (
    <>
      <ItemText pieces={coverPieces(located.pieces, covers)} litId={fact.id} />
      <p className={styles.legend}>
        <span className={styles.litSample} /> {text.source.legendLit}
        <span className={styles.quietSample} /> {text.source.legendQuiet}
      </p>
    </>
  );
}

function statusOf(error: Error, text: FaultText): string {
  return error instanceof LoadError && error.failure.kind === "status"
    ? ` ${failureWords(text, error.failure)}`
    : "";
}

function NotLocated({ fact, why, onRetry }: { fact: Fact; why: string; onRetry: () => void }) {
  const text = useDrawerText();
  const { start, end, exact } = fact.selector;
  return (
    <Notice
      role="alert"
      title={<Bilingual>{text.source.notFound}</Bilingual>}
      action={{ label: text.app.retry, onSelect: onRetry }}
    >
      <p>{why}</p>
      <p>
        {text.source.quoteSaid}
        {text.app.colon}
        <q className={styles.recorded}>
          <Bilingual>{exact}</Bilingual>
        </q>
      </p>
      <p>
        {text.source.recordedPlace}
        {text.app.colon}
        {fact.id} · {text.source.at(start, end)}
      </p>
    </Notice>
  );
}
