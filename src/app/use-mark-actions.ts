import { useMemo } from "react";
import { DISTRICT_CODES } from "../model/district";
import type { AddressChange } from "../state/address";
import type { FactLinks } from "../ui/FactLinks";
import type { MarkActions } from "../ui/mark";
import type { Selection } from "./use-selection";

/** What the menu of a mark does to the address. */
export function useMarkActions(
  { openFacts }: FactLinks,
  { filters, anyDistrict }: Selection,
  changeAddress: (change: AddressChange) => void,
): MarkActions {
  const reporting = useMemo(() => {
    const spoke = new Set(anyDistrict.map(({ fact }) => fact.district));
    return DISTRICT_CODES.filter((code) => spoke.has(code));
  }, [anyDistrict]);
  return useMemo(
    () => ({
      showSource: openFacts,
      showDistricts: (district) => changeAddress({ district }),
      chosen: filters.districts,
      reporting,
    }),
    [openFacts, changeAddress, filters.districts, reporting],
  );
}
