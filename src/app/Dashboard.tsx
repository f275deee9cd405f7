import type { ParsedDataset } from "../model/parse-dataset";
import { addressChangeOf } from "../state/address";
import { useAddress } from "../state/use-address";
import { FactLinksProvider } from "../ui/FactLinks";
import { MarkMenuProvider } from "../ui/MarkMenu";
import styles from "./App.module.css";
import { Filtering } from "./Filtering";
import { OpenedSource } from "./OpenedSource";
import { useAddressLinks } from "./use-address-links";
import { useMarkActions } from "./use-mark-actions";
import { useSelection } from "./use-selection";
import { Views } from "./Views";

interface DashboardProps extends ParsedDataset {
  readonly onRetry: () => void;
}

/** Panels that share one selection; the selection is the address. */
export function Dashboard({ dataset, problems, onRetry }: DashboardProps) {
  const [address, changeAddress] = useAddress();
  const selection = useSelection(dataset, address);
  const links = useAddressLinks(address.fact, selection.metrics, changeAddress);
  const actions = useMarkActions(links, selection, changeAddress);
  return (
    <FactLinksProvider links={links}>
      <MarkMenuProvider actions={actions}>
        <div className={styles.dashboard}>
          <Filtering
            issues={dataset.issues}
            selection={selection}
            onChange={(change, gesture) => changeAddress(addressChangeOf(change), gesture)}
          />
          <Views {...{ dataset, problems, selection, address, changeAddress, onRetry }} />
        </div>
      </MarkMenuProvider>
      <OpenedSource
        dataset={dataset}
        factIds={address.fact}
        onClose={() => changeAddress({ fact: null })}
      />
    </FactLinksProvider>
  );
}
