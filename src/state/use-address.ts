import { useMemo, useSyncExternalStore } from "react";
import { type Address, type AddressChange, formatAddress, parseAddress } from "./address";

const listeners = new Set<() => void>();

/** The address of the page and how to change it; each change is a step that the back button undoes. */
export function useAddress(): readonly [Address, (change: AddressChange) => void] {
  const search = useSearch();
  const address = useMemo(() => parseAddress(search), [search]);
  return [address, changeAddress];
}

/** The query string of the page as it is written. */
export function useSearch(): string {
  return useSyncExternalStore(subscribe, () => window.location.search);
}

function changeAddress(change: AddressChange): void {
  const { pathname, search, hash } = window.location;
  const next = formatAddress(search, change);
  if (next === formatAddress(search, {})) return;
  window.history.pushState(null, "", pathname + next + hash);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}
