import { createContext, type ReactNode, useContext } from "react";
import type { FactId } from "../model/id";

/** How a number leads to its words: an address for the link, and opening it in place. */
export interface FactLinks {
  readonly hrefOf: (factIds: readonly FactId[]) => string;
  readonly openFacts: (factIds: readonly FactId[]) => void;
  readonly openFactIds: readonly FactId[];
}

const FactLinksContext = createContext<FactLinks | null>(null);

export function FactLinksProvider({ links, children }: { links: FactLinks; children: ReactNode }) {
  return <FactLinksContext value={links}>{children}</FactLinksContext>;
}

export function useFactLinks(): FactLinks {
  const links = useContext(FactLinksContext);
  if (!links) throw new Error("useFactLinks needs a FactLinksProvider above it");
  return links;
}
