import { useMemo } from "react";
import { BarChart } from "../../charts/BarChart";
import { ChartCursor } from "../../charts/ChartCursor";
import type { IssuesById } from "../../model/dataset";
import type { DistrictRow } from "../../stats/rank-districts";
import { useText } from "../../ui/TextProvider";
import { barsOfRows } from "./bars-of-rows";
import { useCursorText } from "./cursor-text";
import type { Earlier } from "./find-earlier";
import { useRowActions } from "./use-row-actions";
import { useRowSentences } from "./use-row-sentences";

export interface GroupBarsProps {
  readonly rows: readonly DistrictRow[];
  readonly title: string;
  readonly earlier: Earlier | null;
  readonly issueById: IssuesById;
}

/** The bars of one comparable group and the keys that walk over them; loaded by `import()` only, as they bring ECharts. */
export function GroupBars({ rows, title, earlier, issueById }: GroupBarsProps) {
  const text = useText();
  const cursor = useCursorText();
  const { marked, point, focus, select, showMenu } = useRowActions(rows);
  const { all, sayAt } = useRowSentences(rows, issueById);
  const bars = useMemo(() => barsOfRows(rows, text, earlier), [rows, text, earlier]);
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
