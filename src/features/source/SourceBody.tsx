import type { Fact } from "../../model/dataset";
import { Bilingual } from "../../ui/Bilingual";
import { MarkLegend } from "../../ui/MarkLegend";
import { Notice } from "../../ui/Notice";
import { Skeleton } from "../../ui/Skeleton";
import { useDrawerText } from "./drawer-text";
import { ItemText } from "./ItemText";
import type { FactInIssue } from "./locate-fact";
import styles from "./SourcePanel.module.css";
import { useLitText } from "./use-lit-text";

/** The text of the item with its numbers lit, or why nothing can be lit. */
export function SourceBody(props: FactInIssue) {
  const text = useDrawerText();
  const { fact } = props;
  const { lit, retry } = useLitText(props);
  if (!lit) return <Skeleton label={text.source.loading} height={320} />;
  if ("why" in lit) return <NotLocated fact={fact} why={lit.why} onRetry={retry} />;
  return (
    <>
      <ItemText pieces={lit.pieces} litId={fact.id} />
      <MarkLegend lit={text.source.legendLit} quiet={text.source.legendQuiet} />
    </>
  );
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
