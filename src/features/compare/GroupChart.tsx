import { Suspense, useMemo } from "react";
import { barChartHeight } from "../../charts/bar-chart-height";
import { ChartCursor } from "../../charts/ChartCursor";
import type { Issue } from "../../model/dataset";
import type { IssueId } from "../../model/id";
import { useUiStore } from "../../state/ui-store";
import type { DistrictRow } from "../../stats/rank-districts";
import { Boundary } from "../../ui/Boundary";
import { glossedWords, placeName, rankWords } from "../../ui/comparison-words";
import { useFactLinks } from "../../ui/FactLinks";
import { lazyWithRetry } from "../../ui/lazy-with-retry";
import { useMarkMenu } from "../../ui/MarkMenu";
import { Skeleton } from "../../ui/Skeleton";
import { useText } from "../../ui/TextProvider";
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
  const { openFacts } = useFactLinks();
  const openMenu = useMarkMenu();
  const marked = useUiStore(({ activeDistrict }) =>
    activeDistrict === null ? -1 : rows.findIndex(({ district }) => district === activeDistrict),
  );
  const setActive = useUiStore((state) => state.setActiveDistrict);
  const bars = useMemo(
    () =>
      rows.map((row) => ({
        name: placeName(text, row),
        interval: row.interval,
        label: glossedWords(text, row),
        tone: isApart ? ("quiet" as const) : ("full" as const),
      })),
    [rows, text, isApart],
  );
  const height = barChartHeight(rows.length);
  const sentence = `${title}：${bars.map(({ name, label }) => `${name} ${label}`).join("；")}`;
  const withRow = (index: number, act: (row: DistrictRow) => void) => {
    const row = rows[index];
    if (row) act(row);
  };
  const markAt = (index: number | null) =>
    setActive(index === null ? null : (rows[index]?.district ?? null));
  const select = (index: number) => withRow(index, ({ factIds }) => openFacts(factIds));
  const showMenu = (index: number, anchor: { left: number; bottom: number }) =>
    withRow(index, (row) => openMenu({ ...row, name: placeName(text, row) }, anchor));
  return (
    <Boundary title={text.compare.chartFailed}>
      <ChartCursor
        label={`${title}。${text.compare.cursor.hint}`}
        kind={text.compare.cursor.kind}
        count={rows.length}
        sayAt={(index) => {
          const row = rows[index];
          if (!row) return "";
          const issue = issueWords(text, row, issueById);
          return [
            placeName(text, row),
            glossedWords(text, row),
            rankWords(text, row.rank),
            issue,
          ].join(" ");
        }}
        onMove={markAt}
        onSelect={select}
        onMenu={showMenu}
      >
        <Suspense fallback={<Skeleton label={text.compare.chartLoading} height={height} />}>
          <BarChart
            bars={bars}
            marked={marked === -1 ? null : marked}
            label={sentence}
            onSelect={select}
            onHover={markAt}
            onMenu={showMenu}
          />
        </Suspense>
      </ChartCursor>
    </Boundary>
  );
}
