import { useMemo, useSyncExternalStore } from "react";
import { type Address, type AddressChange, formatAddress, parseAddress } from "./address";

const listeners = new Set<() => void>();

/** Changes the page's address; those of one gesture (see `useGesture`) are one step of the history, any other is its own. */
export type ChangeAddress = (change: AddressChange, gesture?: string) => void;

/** The address of the page and how to change it; each change is a step that the back button undoes. */
export function useAddress(): readonly [Address, ChangeAddress] {
  const search = useSearch();
  const address = useMemo(() => parseAddress(search), [search]);
  return [address, changeAddress];
}

/** The query string of the page as it is written. */
export function useSearch(): string {
  return useSyncExternalStore(subscribe, () => window.location.search);
}

/** The gesture that wrote the entry on which the page stands; `null` for one that nothing may write over. */
let lastGesture: string | null = null;

function changeAddress(change: AddressChange, gesture?: string): void {
  const { pathname, search, hash } = window.location;
  const next = formatAddress(search, change);
  if (next === formatAddress(search, {})) return;
  const isGoingOn = gesture !== undefined && gesture === lastGesture;
  lastGesture = gesture ?? null;
  if (isGoingOn) window.history.replaceState(null, "", pathname + next + hash);
  else window.history.pushState(null, "", pathname + next + hash);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  const walk = () => {
    lastGesture = null;
    listener();
  };
  listeners.add(listener);
  window.addEventListener("popstate", walk);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", walk);
  };
}
