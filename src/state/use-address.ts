import { useQueryStates } from "nuqs";
import { useCallback } from "react";
import { type Address, type AddressChange, addressParsers } from "./address";

/** The address of the page and how to change it; each change is a step that the back button undoes. */
export function useAddress(): readonly [Address, (change: AddressChange) => void] {
  const [address, setAddress] = useQueryStates(addressParsers, { history: "push" });
  const changeAddress = useCallback(
    (change: AddressChange) => {
      void setAddress(change);
    },
    [setAddress],
  );
  return [address, changeAddress];
}
