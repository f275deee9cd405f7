import { useMemo } from "react";
import type { DistrictCode } from "../model/district";
import type { AddressChange } from "../state/address";
import type { FactLinks } from "../ui/FactLinks";
import type { MarkActions } from "../ui/MarkMenu";

/** What the menu of a mark does to the address. */
export function useMarkActions(
  { openFacts }: FactLinks,
  chosen: readonly DistrictCode[],
  changeAddress: (change: AddressChange) => void,
): MarkActions {
  return useMemo(
    () => ({
      showSource: openFacts,
      showOnly: (district) => changeAddress({ district: [district] }),
      compareWith: (district) => changeAddress({ district: [...new Set([...chosen, district])] }),
    }),
    [openFacts, chosen, changeAddress],
  );
}
