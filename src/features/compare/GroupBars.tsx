import { useMemo } from "react";
import { BarChart } from "../../charts/BarChart";
import type { Bar } from "../../charts/bar-option";
import { ChartCursor } from "../../charts/ChartCursor";
import type { IssuesById } from "../../model/dataset";
import type { DistrictRow } from "../../stats/rank-districts";
import { placeName, rowGloss, rowWords } from "../../ui/comparison-words";
import { useText } from "../../ui/TextProvider";
import type { Text } from "../../ui/text/text";
import { useCursorText } from "./cursor-text";
import { useRowActions } from "./use-row-actions";
import { useRowSentences } from "./use-row-sentences";

export interface GroupBarsProps {
  readonly rows: readonly DistrictRow[];
  readonly title: string;
  readonly isApart: boolean;
  readonly issueById: IssuesById;
}

/** The bars of one comparable group and the keys that walk over them; loaded by `import()` only, as they bring ECharts. */
export function GroupBars({ rows, title, isApart, issueById }: GroupBarsProps) {
  const text = useText();
  const cursor = useCursorText();
  const { marked, point, focus, select, showMenu } = useRowActions(rows);
  const { all, sayAt } = useRowSentences(rows, issueById);
  const bars = useMemo(() => rows.map((row) => barOf(row, text, isApart)), [rows, text, isApart]);
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
        label={`${title}：${all}`}
        onSelect={select}
        onHover={point}
        onMenu={showMenu}
      />
    </ChartCursor>
  );
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
