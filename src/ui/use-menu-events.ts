import type { KeyboardEvent, MouseEvent } from "react";
import { useMarkMenu } from "./MarkMenu";
import type { Mark } from "./mark";

/** Right click and the m key on what stands for a mark open its menu; `null` where nothing was said that a menu could be about. */
export function useMenuEvents(mark: Mark | null) {
  const open = useMarkMenu();
  if (!mark) return {};
  return {
    onContextMenu: (event: MouseEvent) => {
      event.preventDefault();
      open(mark, { left: event.clientX, bottom: event.clientY });
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "m" || event.altKey || event.ctrlKey || event.metaKey) return;
      open(mark, event.currentTarget.getBoundingClientRect());
    },
  };
}
