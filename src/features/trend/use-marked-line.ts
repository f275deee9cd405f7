import { useUiStore } from "../../state/ui-store";
import type { TrendGroup } from "./trend-view";

/** The line of the district that is pointed at anywhere on the page, and pointing at a line here. */
export function useMarkedLine({ lines }: TrendGroup) {
  const setActive = useUiStore((state) => state.setActiveDistrict);
  const index = useUiStore(({ activeDistrict }) =>
    lines.findIndex(({ district }) => district === activeDistrict),
  );
  return {
    marked: index === -1 ? null : index,
    hover: (line: number | null) =>
      setActive(line === null ? null : (lines[line]?.district ?? null)),
  };
}
