import { useMemo } from "react";
import type { FactId } from "../model/id";
import type { MetricId } from "../model/metric";
import type { AddressChange } from "../state/address";
import { factHrefs } from "../state/fact-hrefs";
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
  const hrefOf = useMemo(() => factHrefs(metrics), [metrics]);
  return useMemo(
    () => ({
      hrefOf,
      openFacts: (factIds) => changeAddress({ metric: metrics, fact: factIds }),
      openFactIds,
    }),
    [hrefOf, openFactIds, metrics, changeAddress],
  );
}
