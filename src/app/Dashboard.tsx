import type { Loaded } from "../data/receive-dataset";
import { useAddress } from "../state/use-address";
import { FactLinksProvider } from "../ui/FactLinks";
import { MarkMenuProvider } from "../ui/MarkMenu";
import styles from "./App.module.css";
import { Filtering } from "./Filtering";
import { OpenedSource } from "./OpenedSource";
import { useAddressLinks } from "./use-address-links";
import { useMarkActions } from "./use-mark-actions";
import { useSelection } from "./use-selection";
import { useWant } from "./use-want";
import { Views } from "./Views";

interface DashboardProps extends Loaded {
  readonly onRetry: () => void;
}

/** Panels that share one selection; the selection is the address. */
export function Dashboard({ dataset, problems, trouble, want, onRetry }: DashboardProps) {
  const [address, changeAddress] = useAddress();
  const selection = useSelection(dataset, address);
  const links = useAddressLinks(address.fact, selection.metrics, changeAddress);
  const actions = useMarkActions(links, selection, changeAddress);
  useWant(want, selection);
  const above = { problems, trouble, onRetry };
  return (
    <FactLinksProvider links={links}>
      <MarkMenuProvider actions={actions}>
        <div className={styles.dashboard}>
          <Filtering {...{ dataset, selection, changeAddress }} />
          <Views {...{ dataset, ...above, selection, address, changeAddress }} />
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
