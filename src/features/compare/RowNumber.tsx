import type { DistrictRow } from "../../stats/rank-districts";
import { Bilingual } from "../../ui/Bilingual";
import { glossedWords } from "../../ui/comparison-words";
import { NumberLink } from "../../ui/NumberLink";
import { useText } from "../../ui/TextProvider";

/** The number of a row in words that carry its hedge, leading to its sentences. */
export function RowNumber({ row }: { readonly row: DistrictRow }) {
  return (
    <NumberLink factIds={row.factIds}>
      <Bilingual>{glossedWords(useText(), row)}</Bilingual>
    </NumberLink>
  );
}
