import { useMemo } from "react";
import { BarChart } from "../../charts/BarChart";
import type { Bar } from "../../charts/bar-option";
import { ChartCursor } from "../../charts/ChartCursor";
import type { Issue } from "../../model/dataset";
import type { IssueId } from "../../model/id";
import { activeDistrict, useUiStore } from "../../state/ui-store";
import type { DistrictRow } from "../../stats/rank-districts";
import { glossedWords, placeName, rankWords, rowGloss, rowWords } from "../../ui/comparison-words";
import { useFactLinks } from "../../ui/FactLinks";
import { useIssueNames } from "../../ui/IssueNames";
import { useMarkMenu } from "../../ui/MarkMenu";
import { useText } from "../../ui/TextProvider";
import { cursorText as cursorEn } from "../../ui/text/en/cursor-text";
import type { Text } from "../../ui/text/text";
import { cursorText } from "../../ui/text/zh/cursor-text";
import { issueWords } from "./issue-words";

/** The words of the keys come with the bars. */
const CURSOR_TEXT = { zh: cursorText, en: cursorEn };

export interface GroupBarsProps {
  readonly rows: readonly DistrictRow[];
  readonly title: string;
  readonly isApart: boolean;
  readonly issueById: ReadonlyMap<IssueId, Issue>;
}

/** The bars of one comparable group and the keys that walk over them; loaded by `import()` only, as they bring ECharts. */
export function GroupBars({ rows, title, isApart, issueById }: GroupBarsProps) {
  const text = useText();
  const cursor = CURSOR_TEXT[text.lang];
  const nameOf = useIssueNames();
  const { marked, point, focus, select, showMenu } = useRowActions(rows);
  const bars = useMemo(() => rows.map((row) => barOf(row, text, isApart)), [rows, text, isApart]);
  const sayAt = (index: number) => {
    const row = rows[index];
    if (!row) return "";
    const issue = issueWords(text, row, issueById, nameOf);
    return [sayRow(text, row), rankWords(text, row.rank), issue].join(" ");
  };
  return (
    <ChartCursor
      label={`${title}。${cursor.hint}`}
      kind={cursor.kind}
      count={rows.length}
      sayAt={sayAt}
      onMove={focus}
      onSelect={select}
      onMenu={showMenu}
    >
      <BarChart
        bars={bars}
        marked={marked}
        label={`${title}：${rows.map((row) => sayRow(text, row)).join("；")}`}
        onSelect={select}
        onHover={point}
        onMenu={showMenu}
      />
    </ChartCursor>
  );
}

function sayRow(text: Text, row: DistrictRow): string {
  return `${placeName(text, row)} ${glossedWords(text, row)}`;
}

function barOf(row: DistrictRow, text: Text, isApart: boolean): Bar {
  return {
    name: placeName(text, row),
    interval: row.interval,
    label: rowWords(text, row),
    gloss: rowGloss(text, row),
    tone: isApart ? "quiet" : "full",
  };
}

/** What pointing at a bar, choosing it and asking for its menu do, by the place of its row. */
function useRowActions(rows: readonly DistrictRow[]) {
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
