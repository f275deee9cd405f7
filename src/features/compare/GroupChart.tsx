import { Suspense, useMemo } from "react";
import { barChartHeight } from "../../charts/bar-chart-height";
import type { Bar } from "../../charts/bar-option";
import { ChartCursor } from "../../charts/ChartCursor";
import type { Issue } from "../../model/dataset";
import type { IssueId } from "../../model/id";
import { useUiStore } from "../../state/ui-store";
import type { DistrictRow } from "../../stats/rank-districts";
import { Boundary } from "../../ui/Boundary";
import { glossedWords, placeName, rankWords, rowGloss, rowWords } from "../../ui/comparison-words";
import { useFactLinks } from "../../ui/FactLinks";
import { useIssueNames } from "../../ui/IssueNames";
import { lazyWithRetry } from "../../ui/lazy-with-retry";
import { useMarkMenu } from "../../ui/MarkMenu";
import { Skeleton } from "../../ui/Skeleton";
import { useText } from "../../ui/TextProvider";
import type { Text } from "../../ui/text/text";
import { issueWords } from "./issue-words";

const BarChart = lazyWithRetry(async () => (await import("../../charts/BarChart")).BarChart);

interface GroupChartProps {
  readonly rows: readonly DistrictRow[];
  readonly title: string;
  readonly isApart: boolean;
  readonly issueById: ReadonlyMap<IssueId, Issue>;
}

/** The bars of one comparable group; its place is held at full height while the chart's code is on its way. */
export function GroupChart({ rows, title, isApart, issueById }: GroupChartProps) {
  const text = useText();
  const nameOf = useIssueNames();
  const { marked, mark, select, showMenu } = useRowActions(rows);
  const bars = useMemo(() => rows.map((row) => barOf(row, text, isApart)), [rows, text, isApart]);
  const height = barChartHeight(rows.length);
  const sayAt = (index: number) => {
    const row = rows[index];
    if (!row) return "";
    const issue = issueWords(text, row, issueById, nameOf);
    return [sayRow(text, row), rankWords(text, row.rank), issue].join(" ");
  };
  return (
    <Boundary title={text.compare.chartFailed}>
      <ChartCursor
        label={`${title}。${text.compare.cursor.hint}`}
        kind={text.compare.cursor.kind}
        count={rows.length}
        sayAt={sayAt}
        onMove={mark}
        onSelect={select}
        onMenu={showMenu}
      >
        <Suspense fallback={<Skeleton label={text.compare.chartLoading} height={height} />}>
          <BarChart
            bars={bars}
            marked={marked}
            label={`${title}：${rows.map((row) => sayRow(text, row)).join("；")}`}
            onSelect={select}
            onHover={mark}
            onMenu={showMenu}
          />
        </Suspense>
      </ChartCursor>
    </Boundary>
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
  const setActive = useUiStore((state) => state.setActiveDistrict);
  const active = useUiStore(({ activeDistrict }) =>
    activeDistrict === null ? -1 : rows.findIndex(({ district }) => district === activeDistrict),
  );
  const rowAt = (index: number | null) => (index === null ? undefined : rows[index]);
  return {
    marked: active === -1 ? null : active,
    mark: (index: number | null) => setActive(rowAt(index)?.district ?? null),
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
