import { useMemo } from "react";
import { DISTRICT_CODES } from "../model/district";
import type { AddressChange } from "../state/address";
import type { FactLinks } from "../ui/FactLinks";
import type { MarkActions } from "../ui/mark";
import type { Selection } from "./use-selection";

/** What the menu of a mark does to the address. */
export function useMarkActions(
  { openFacts }: FactLinks,
  { filters, metrics, anyDistrict }: Selection,
  changeAddress: (change: AddressChange) => void,
): MarkActions {
  const reporting = useMemo(() => {
    const shown = anyDistrict.filter(({ fact }) => metrics.includes(fact.metric));
    const spoke = new Set(shown.map(({ fact }) => fact.district));
    return DISTRICT_CODES.filter((code) => spoke.has(code));
  }, [anyDistrict, metrics]);
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
