import { activeDistrict, useUiStore } from "../../state/ui-store";
import type { DistrictRow } from "../../stats/rank-districts";
import { placeName } from "../../ui/comparison-words";
import { useFactLinks } from "../../ui/FactLinks";
import { useMarkMenu } from "../../ui/MarkMenu";
import { useText } from "../../ui/TextProvider";

/** What pointing at a bar, choosing it and asking for its menu do, by the place of its row. */
export function useRowActions(rows: readonly DistrictRow[]) {
  const text = useText();
  const { openFacts } = useFactLinks();
  const openMenu = useMarkMenu();
  const pointDistrict = useUiStore((state) => state.point);
  const focusDistrict = useUiStore((state) => state.focus);
  const marked = useUiStore((state) => {
    const active = activeDistrict(state);
    return active === null ? -1 : rows.findIndex(({ district }) => district === active);
  });
  const rowAt = (index: number | null) => (index === null ? undefined : rows[index]);
  return {
    marked: marked === -1 ? null : marked,
    point: (index: number | null) => pointDistrict(rowAt(index)?.district ?? null),
    focus: (index: number | null) => focusDistrict(rowAt(index)?.district ?? null),
    select: (index: number) => {
      const row = rowAt(index);
      if (row) openFacts(row.factIds);
    },
    showMenu: (index: number, anchor: { left: number; bottom: number }) => {
      const row = rowAt(index);
      if (row) openMenu({ ...row, name: placeName(text, row) }, anchor);
    },
  };
}
