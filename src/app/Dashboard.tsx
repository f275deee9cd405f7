import { Suspense } from "react";
import { FilterPanel } from "../features/filter/FilterPanel";
import type { ParsedDataset } from "../model/parse-dataset";
import { addressChangeOf } from "../state/address";
import { useAddress } from "../state/use-address";
import { Boundary } from "../ui/Boundary";
import { FactLinksProvider } from "../ui/FactLinks";
import { lazyWithRetry } from "../ui/lazy-with-retry";
import { MarkMenuProvider } from "../ui/MarkMenu";
import styles from "./App.module.css";
import { Filtering } from "./Filtering";
import { useAddressLinks } from "./use-address-links";
import { useMarkActions } from "./use-mark-actions";
import { useSelection } from "./use-selection";
import { Views } from "./Views";

const SourcePanel = lazyWithRetry(
  async () => (await import("../features/source/SourcePanel")).SourcePanel,
);

interface DashboardProps extends ParsedDataset {
  readonly onRetry: () => void;
}

/** Panels that share one selection; the selection is the address. */
export function Dashboard({ dataset, problems, onRetry }: DashboardProps) {
  const [address, changeAddress] = useAddress();
  const selection = useSelection(dataset, address);
  const { filters, metrics, all } = selection;
  const links = useAddressLinks(address.fact, metrics, changeAddress);
  const actions = useMarkActions(links, selection, changeAddress);
  const [openFactId, ...moreFactIds] = address.fact;
  return (
    <FactLinksProvider links={links}>
      <MarkMenuProvider actions={actions}>
        <div className={styles.dashboard}>
          <Filtering>
            <FilterPanel
              facts={all}
              issues={dataset.issues}
              filters={filters}
              shownMetrics={metrics}
              onChange={(change) => changeAddress(addressChangeOf(change))}
            />
          </Filtering>
          <Views {...{ dataset, problems, selection, address, changeAddress, onRetry }} />
        </div>
      </MarkMenuProvider>
      {openFactId === undefined ? null : (
        <div className={styles.overlay}>
          <Boundary>
            <Suspense fallback={null}>
              <SourcePanel
                dataset={dataset}
                factIds={[openFactId, ...moreFactIds]}
                onClose={() => changeAddress({ fact: null })}
              />
            </Suspense>
          </Boundary>
        </div>
      )}
    </FactLinksProvider>
  );
}
