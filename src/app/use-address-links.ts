import { useMemo } from "react";
import type { FactId } from "../model/id";
import type { MetricId } from "../model/metric";
import { type AddressChange, formatAddress } from "../state/address";
import type { FactLinks } from "../ui/FactLinks";

/**
 * Numbers as links into the present view: the same filters, with the facts opened. The metrics on show are named even
 * where they are the default, since the default follows the data and a link must not.
 */
export function useAddressLinks(
  openFactIds: readonly FactId[],
  metrics: readonly MetricId[],
  changeAddress: (change: AddressChange) => void,
): FactLinks {
  return useMemo(
    () => ({
      hrefOf: (factIds) =>
        formatAddress(window.location.search, { metric: metrics, fact: factIds }),
      openFacts: (factIds) => changeAddress({ metric: metrics, fact: factIds }),
      openFactIds,
    }),
    [openFactIds, metrics, changeAddress],
  );
}
