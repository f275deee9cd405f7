import { useMemo } from "react";
import type { Dataset } from "../../model/dataset";
import { wordsOf } from "../../model/format-quantity";
import type { FactId } from "../../model/id";
import { Bilingual } from "../../ui/Bilingual";
import { Drawer } from "../../ui/Drawer";
import { useFactLinks } from "../../ui/FactLinks";
import { Notice } from "../../ui/Notice";
import { NumberLink } from "../../ui/NumberLink";
import { SyntheticMark } from "../../ui/SyntheticMark";
import { Account } from "./Account";
import { CopyButtons } from "./CopyButtons";
import { cite } from "./cite";
import { useDrawerText } from "./drawer-text";
import { ItemHead } from "./ItemHead";
import { Reading } from "./Reading";
import { SourceBody } from "./SourceBody";
import styles from "./SourcePanel.module.css";

interface SourcePanelProps {
  readonly dataset: Dataset;
  /** The facts behind the opened number; the first is lit. */
  readonly factIds: readonly [FactId, ...FactId[]];
  readonly onClose: () => void;
}

/** The original item behind a number: who said it, when, in which words, and how the words were read. */
export function SourcePanel({ dataset, factIds, onClose }: SourcePanelProps) {
  const text = useDrawerText();
  const { found, unknownIds } = useMemo(() => findFacts(dataset, factIds), [dataset, factIds]);
  return (
    <Drawer
      title={text.source.title}
      closeLabel={text.source.close}
      subject={factIds[0]}
      onClose={onClose}
    >
      {unknownIds.length > 0 ? (
        <Notice title={<Bilingual>{text.source.notFound}</Bilingual>} role="alert">
          <p>
            {text.source.unknownFact}
            {text.app.colon}
            {unknownIds.join(" ")}
          </p>
        </Notice>
      ) : null}
      {found ? (
        <OpenedFact
          {...found}
          factIds={factIds.filter((id) => !unknownIds.includes(id))}
          dataset={dataset}
        />
      ) : null}
    </Drawer>
  );
}

type Found = NonNullable<ReturnType<typeof findFact>>;

function OpenedFact({
  fact,
  item,
  issue,
  itemFacts,
  factIds,
  dataset,
}: Found & { factIds: readonly FactId[]; dataset: Dataset }) {
  const { hrefOf } = useFactLinks();
  const link = new URL(hrefOf([fact.id]), window.location.href).href;
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
      <SourceBody fact={fact} item={item} issue={issue} itemFacts={itemFacts} />
      <Account item={item} issue={issue} factCount={itemFacts.length} />
      <CopyButtons
        key={fact.id}
        citation={cite(issue, item, wordsOf(fact.selector), link)}
        link={link}
      />
    </>
  );
}

/** A number that rests on several statements: each one click away. */
function OtherPlaces({ factIds, dataset }: { factIds: readonly FactId[]; dataset: Dataset }) {
  const text = useDrawerText();
  const facts = dataset.facts.filter(({ id }) => factIds.includes(id));
  return (
    <div className={styles.places}>
      <p>{text.source.restsOn(facts.length)}</p>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id}>
            <NumberLink
              factIds={[fact.id, ...factIds.filter((id) => id !== fact.id)]}
              isPrinted={true}
            >
              {wordsOf(fact.selector)}
            </NumberLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The first id that the data knows, and the ids that it does not. */
function findFacts(dataset: Dataset, factIds: readonly FactId[]) {
  const known = factIds.map((id) => findFact(dataset, id));
  const found = known.find((fact) => fact !== null) ?? null;
  return { found, unknownIds: factIds.filter((_, index) => !known[index]) };
}

function findFact(dataset: Dataset, factId: FactId) {
  const fact = dataset.facts.find(({ id }) => id === factId);
  const item = dataset.items.find(({ id }) => id === fact?.itemId);
  const issue = dataset.issues.find(({ id }) => id === item?.issueId);
  if (!fact || !item || !issue) return null;
  const itemFacts = dataset.facts.filter(({ itemId }) => itemId === item.id);
  return { fact, item, issue, itemFacts };
}
