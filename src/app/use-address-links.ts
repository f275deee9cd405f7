import { useMemo } from "react";
import type { FactId } from "../model/id";
import { type AddressChange, formatAddress } from "../state/address";
import type { FactLinks } from "../ui/FactLinks";

/** Numbers as links into the present view: the same filters, with the facts opened. */
export function useAddressLinks(
  openFactIds: readonly FactId[],
  changeAddress: (change: AddressChange) => void,
): FactLinks {
  return useMemo(
    () => ({
      hrefOf: (factIds) => formatAddress(window.location.search, { fact: factIds }),
      openFacts: (factIds) => changeAddress({ fact: factIds }),
      openFactIds,
    }),
    [openFactIds, changeAddress],
  );
}
