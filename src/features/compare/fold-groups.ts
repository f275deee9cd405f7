import type { RankedGroup } from "./compare-metric";

/** The groups that are shown at once, up to so many groups and rows, and those that are folded; a long group is cut. */
export function foldGroups(
  groups: readonly RankedGroup[],
  mostGroups: number,
  mostRows: number,
): { readonly shown: readonly RankedGroup[]; readonly folded: readonly RankedGroup[] } {
  const shown: RankedGroup[] = [];
  const folded: RankedGroup[] = [];
  let left = mostRows;
  for (const ranked of groups) {
    const { rows } = ranked;
    const room = shown.length < mostGroups ? Math.max(0, left) : 0;
    if (room > 0) shown.push({ ...ranked, rows: rows.slice(0, room) });
    if (rows.length > room) folded.push({ ...ranked, rows: rows.slice(room) });
    left -= rows.length;
  }
  return { shown, folded };
}
