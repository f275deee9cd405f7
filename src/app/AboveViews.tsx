import { FilterChips } from "../features/filter/FilterChips";
import type { Dataset } from "../model/dataset";
import type { DatasetProblem } from "../model/dataset-error";
import { type AddressChange, addressChangeOf } from "../state/address";
import { unknownParts } from "../state/unknown-parts";
import { useSearch } from "../state/use-address";
import { LatePart } from "../ui/LatePart";
import { lazyWithRetry } from "../ui/lazy-with-retry";
import styles from "./App.module.css";
import type { Selection } from "./use-selection";

const UnknownInLink = lazyWithRetry(() => import("./UnknownInLink"), "UnknownInLink");
const SetAside = lazyWithRetry(() => import("./SetAside"), "SetAside");

export interface AboveViewsProps {
  readonly dataset: Dataset;
  readonly problems: readonly DatasetProblem[];
  readonly selection: Selection;
  readonly changeAddress: (change: AddressChange) => void;
  readonly onRetry: () => void;
}

/** What is filtered, what the link names in vain, and what was set aside as faulty. */
export function AboveViews(props: AboveViewsProps) {
  const { dataset, problems, selection, changeAddress, onRetry } = props;
  const { filters, left, all, held } = selection;
  const unknown = unknownParts(useSearch(), held);
  const hasUnknown = Object.values(unknown).some((entries) => entries.length > 0);
  return (
    <div className={styles.top}>
      <FilterChips
        filters={filters}
        issues={dataset.issues}
        left={left}
        all={all.length}
        onChange={(change) => changeAddress(addressChangeOf(change))}
      />
      {hasUnknown ? (
        <LatePart>
          <UnknownInLink {...{ unknown, filters, changeAddress }} />
        </LatePart>
      ) : null}
      {problems.length > 0 ? (
        <LatePart>
          <SetAside problems={problems} onRetry={onRetry} />
        </LatePart>
      ) : null}
    </div>
  );
}
