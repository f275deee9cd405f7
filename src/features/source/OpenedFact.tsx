import type { Holdings } from "../../model/holdings";
import type { FactId } from "../../model/id";
import { SyntheticMark } from "../../ui/SyntheticMark";
import { Account } from "./Account";
import { CopyButtons } from "./CopyButtons";
import { ItemHead } from "./ItemHead";
import type { FactInIssue } from "./locate-fact";
import { OtherPlaces } from "./OtherPlaces";
import { Reading } from "./Reading";
import { SourceBody } from "./SourceBody";
import styles from "./SourcePanel.module.css";

interface OpenedFactProps {
  readonly found: FactInIssue;
  /** All the known facts that the opened number rests on. */
  readonly factIds: readonly FactId[];
  readonly dataset: Holdings;
}

/** A fact with its item: who said it, how it was read, where it stands, and what else became of the item's numerals. */
export function OpenedFact({ found, factIds, dataset }: OpenedFactProps) {
  const { fact, item, issue, itemFacts } = found;
  return (
    <>
      {dataset.synthetic ? (
        <p className={styles.synthetic}>
          <SyntheticMark dataset={dataset} />
        </p>
      ) : null}
      <ItemHead item={item} issue={issue} />
      {factIds.length > 1 ? <OtherPlaces factIds={factIds} dataset={dataset} /> : null}
      <Reading fact={fact} />
      <SourceBody {...found} />
      <Account item={item} issue={issue} factCount={itemFacts.length} />
      <CopyButtons key={fact.id} {...found} />
    </>
  );
}
