import { type RefObject, useEffect, useRef } from "react";
import type { Anchor } from "./anchors";

/** Browsers follow a fragment once, when the page comes; a part that comes later follows it by itself. */
export function useAnchoredFocus(anchor: Anchor | undefined): RefObject<HTMLHeadingElement | null> {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (anchor && window.location.hash === `#${anchor}`) {
      ref.current?.scrollIntoView();
      ref.current?.focus({ preventScroll: true });
    }
  }, [anchor]);
  return ref;
}
