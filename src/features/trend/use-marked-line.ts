import { activeDistrict, useUiStore } from "../../state/ui-store";
import type { TrendGroup } from "./trend-groups";

/** The line of the district that is pointed at anywhere on the page, and pointing at a line here. */
export function useMarkedLine({ lines }: TrendGroup) {
  const point = useUiStore((state) => state.point);
  const index = useUiStore((state) => {
    const active = activeDistrict(state);
    return lines.findIndex(({ district }) => district === active);
  });
  return {
    marked: index === -1 ? null : index,
    hover: (line: number | null) => point(line === null ? null : (lines[line]?.district ?? null)),
  };
}
