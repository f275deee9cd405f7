import type { Bar } from "../../charts/bar-option";
import type { DistrictRow } from "../../stats/rank-districts";
import { placeName, rowGloss, rowWords } from "../../ui/comparison-words";
import { daysWords } from "../../ui/date-words";
import type { Text } from "../../ui/text/text";
import { changeWords } from "./change-words";
import type { Earlier } from "./find-earlier";

/**
 * The bars of comparable rows; each says its day where the days differ (a sum is of the whole period), or its change
 * where two periods are compared.
 */
export function barsOfRows(
  rows: readonly DistrictRow[],
  text: Text,
  earlier: Earlier | null,
): Bar[] {
  const single = rows.flatMap(({ dates }) => (dates && dates.from === dates.to ? dates.from : []));
  const isDated = new Set(single).size > 1;
  return rows.map((row) => barOf(row, text, earlier, isDated));
}

function barOf(row: DistrictRow, text: Text, earlier: Earlier | null, isDated: boolean): Bar {
  const before = earlier?.rows.get(row.key) ?? null;
  const days = isDated && row.dates ? daysWords(text, row.dates.from, row.dates.to) : null;
  const change =
    before && text.compare.versus.before(rowWords(text, before), changeWords(text, before, row));
  return {
    name: placeName(text, row),
    interval: row.interval,
    before: before?.interval ?? null,
    label: rowWords(text, row),
    gloss: [rowGloss(text, row), earlier ? change : days].filter(Boolean).join(" · ") || null,
  };
}
