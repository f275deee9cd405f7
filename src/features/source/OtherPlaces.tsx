import { statedWords } from "../../model/format-quantity";
import type { Holdings } from "../../model/holdings";
import type { FactId } from "../../model/id";
import { NumberLink } from "../../ui/NumberLink";
import { useDrawerText } from "./drawer-text";
import styles from "./SourcePanel.module.css";

interface OtherPlacesProps {
  readonly factIds: readonly FactId[];
  readonly dataset: Holdings;
}

/** A number that rests on several statements: each one click away. */
export function OtherPlaces({ factIds, dataset }: OtherPlacesProps) {
  const text = useDrawerText();
  const facts = factIds.flatMap((id) => dataset.findFact(id) ?? []);
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
              {statedWords(fact)}
            </NumberLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
