import { useSyncExternalStore } from "react";
import type { LoadProgress } from "./load-message";

let current: LoadProgress | null = null;
const listeners = new Set<() => void>();

export function tellProgress(progress: LoadProgress | null): void {
  current = progress;
  for (const listener of listeners) listener();
}

/** The file that is on its way and how much of all is there; `null` where nothing is. */
export function useLoadProgress(): LoadProgress | null {
  return useSyncExternalStore(subscribe, () => current);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
