import { statedWords } from "../../model/format-quantity";
import type { ComparableGroup } from "../../stats/comparable";
import type { DistrictRow } from "../../stats/rank-districts";
import { Bilingual } from "../../ui/Bilingual";
import { rowInterval, rowWords } from "../../ui/comparison-words";
import { NumberLink } from "../../ui/NumberLink";
import { useText } from "../../ui/TextProvider";
import type { Text } from "../../ui/text/text";
import styles from "./CompareTable.module.css";

interface NumberCellProps {
  readonly row: DistrictRow;
  readonly group: ComparableGroup;
}

/** The number of a row and how its words are read. */
export function NumberCell({ row, group }: NumberCellProps) {
  const text = useText();
  return (
    <td>
      <NumberLink factIds={row.factIds} isPrinted={row.label.code === "words"}>
        {rowWords(text, row)}
      </NumberLink>
      <span className={styles.reading}>
        <Bilingual>{explainNumber(text, row, group)}</Bilingual>
      </span>
    </td>
  );
}

/** Nobody reads a longer sum. */
const MOST_SUMMANDS = 12;

/** What stands beside the number: the printed words behind a computed one, the interval behind hedged words. */
function explainNumber(text: Text, row: DistrictRow, group: ComparableGroup): string {
  if (row.label.code === "computed") {
    if (row.factIds.length > MOST_SUMMANDS) return rowInterval(text, row);
    const printed = group.facts.filter(({ fact }) => row.factIds.includes(fact.id));
    return printed.map(({ fact }) => statedWords(fact)).join(" + ");
  }
  return row.bound === "exact" ? "" : rowInterval(text, row);
}
