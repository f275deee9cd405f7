import { useMemo } from "react";
import type { Bulletins, Item } from "../../model/dataset";
import type { Filters } from "../../model/filters";
import { statedWords } from "../../model/format-quantity";
import type { MatrixView } from "../../model/views";
import { compareFacts } from "../../stats/compare-facts";
import type { FactInContext } from "../../stats/fact-in-context";
import { itemsBehind } from "../../stats/items-behind";
import type { SilenceCell } from "../../stats/silence-matrix";
import { Bilingual } from "../../ui/Bilingual";
import { NumberLink } from "../../ui/NumberLink";
import { useMatrixText } from "./matrix-text";

interface MissingWordsProps {
  readonly dataset: Bulletins;
  readonly all: readonly FactInContext[];
  readonly filters: Filters;
  /** A silent one. */
  readonly cell: SilenceCell;
  readonly view: MatrixView;
  readonly what: { readonly district: string; readonly column: string };
}

/** What is missing in a silent cell: a report that does not mention it, or any report at all. */
export function MissingWords({ dataset, all, filters, cell, view, what }: MissingWordsProps) {
  const { matrix } = useMatrixText();
  const items = useMemo(() => itemsBehind(dataset, filters, cell), [dataset, filters, cell]);
  const { district, column } = what;
  if (items.length === 0) {
    return view === "metric"
      ? matrix.missingAll(district)
      : matrix.missingInIssue(district, column);
  }
  return (
    <>
      {view === "metric"
        ? matrix.missingItem(district, column, items.length)
        : matrix.missingItemInIssue(district, column)}{" "}
      <WayToItem all={all} items={items} />
    </>
  );
}

interface WayToItemProps {
  readonly all: readonly FactInContext[];
  readonly items: readonly Item[];
}

/** A link into the district's newest report through one of its numbers. */
function WayToItem({ all, items }: WayToItemProps) {
  const { matrix } = useMatrixText();
  const fact = useMemo(() => {
    const itemIds = new Set(items.map(({ id }) => id));
    const own = all.filter(({ item }) => itemIds.has(item.id));
    return [...own].sort(compareFacts).at(-1)?.fact;
  }, [all, items]);
  if (fact) {
    return (
      <>
        {matrix.seeItem}
        <NumberLink factIds={[fact.id]} isPrinted={true}>
          {statedWords(fact)}
        </NumberLink>
      </>
    );
  }
  const newest = items.at(-1);
  return newest ? <Bilingual>{matrix.noFacts(newest.headline)}</Bilingual> : null;
}
