import { useSyncExternalStore } from "react";

/** Where the filters have room beside the views; the style sheets have the same width. */
const WIDE = "(min-width: 1100px)";

/** Whether the page is wide enough for filters beside the views. */
export function useWidePage(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches);
}

function subscribe(listener: () => void): () => void {
  const wide = window.matchMedia(WIDE);
  wide.addEventListener("change", listener);
  return () => wide.removeEventListener("change", listener);
}
