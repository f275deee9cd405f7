import { useMemo } from "react";
import { type Address, type AddressChange, serializeAddress } from "../state/address";
import type { FactLinks } from "../ui/FactLinks";

/** Numbers as links into the present view: the same filters, with the facts opened. */
export function useAddressLinks(
  address: Address,
  changeAddress: (change: AddressChange) => void,
): FactLinks {
  return useMemo(
    () => ({
      hrefOf: (factIds) =>
        serializeAddress(window.location.search || "?", { ...address, fact: [...factIds] }),
      openFacts: (factIds) => changeAddress({ fact: [...factIds] }),
      openFactIds: address.fact,
    }),
    [address, changeAddress],
  );
}
