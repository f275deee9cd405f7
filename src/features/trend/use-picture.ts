import { useMemo } from "react";
import type { TrendPicture } from "../../charts/trend-picture";
import { formatNumber } from "../../model/format-quantity";
import type { FactId } from "../../model/id";
import { districtName } from "../../ui/comparison-words";
import { useText } from "../../ui/TextProvider";
import { drawnLines, timeOf } from "./drawn-lines";
import type { TrendGroup } from "./trend-groups";
import type { TrendView } from "./trend-view";

/** What is to be drawn of a metric. */
export interface PictureInput extends Pick<TrendPicture, "height" | "range"> {
  readonly view: TrendView;
  readonly group: TrendGroup;
  readonly cursor: FactId | null;
}

/** A group as the chart takes it, in the reader's words. */
export function usePicture({ view, group, height, range, cursor }: PictureInput): TrendPicture {
  const text = useText();
  const lines = useMemo(() => {
    const nameOf = (code: TrendView["districts"][number]) => districtName(text, code);
    // One issue has no line whose end could be named: the point itself says its words.
    const isAlone = view.issues.length === 1;
    return drawnLines(group, nameOf, (code, { words }) =>
      isAlone ? `${nameOf(code)} ${words}` : nameOf(code),
    );
  }, [group, text, view]);
  const times = useMemo(() => view.issues.map(({ date }) => timeOf(date)), [view]);
  return useMemo(
    () => ({
      lines,
      times,
      range,
      cursor,
      height,
      formatValue: (value) => formatNumber(value, text.lang),
    }),
    [lines, times, range, cursor, height, text],
  );
}
