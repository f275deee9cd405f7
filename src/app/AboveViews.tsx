import type { DatasetProblem } from "../model/dataset-error";
import type { Holdings } from "../model/holdings";
import type { AddressChange } from "../state/address";
import { unknownParts } from "../state/unknown-parts";
import { useSearch } from "../state/use-address";
import { LatePart } from "../ui/LatePart";
import { lazyWithRetry } from "../ui/lazy-with-retry";
import styles from "./App.module.css";
import type { Selection } from "./use-selection";

const UnknownInLink = lazyWithRetry(() => import("./UnknownInLink"), "UnknownInLink");
const DataFaults = lazyWithRetry(() => import("./DataFaults"), "DataFaults");

export interface AboveViewsProps {
  readonly dataset: Holdings;
  readonly problems: readonly DatasetProblem[];
  /** Why the rest of the data does not come, if it does not. */
  readonly trouble: Error | null;
  readonly selection: Selection;
  readonly changeAddress: (change: AddressChange) => void;
  readonly onRetry: () => void;
}

/** What the link names in vain, and what was set aside as faulty. */
export function AboveViews(props: AboveViewsProps) {
  const { problems, trouble, selection, changeAddress, onRetry } = props;
  const { filters, held } = selection;
  const unknown = unknownParts(useSearch(), held);
  const hasUnknown = Object.values(unknown).some((entries) => entries.length > 0);
  if (!hasUnknown && !trouble && problems.length === 0) return null;
  return (
    <div className={styles.top}>
      {hasUnknown ? (
        <LatePart>
          <UnknownInLink {...{ unknown, filters, changeAddress }} />
        </LatePart>
      ) : null}
      {trouble || problems.length > 0 ? (
        <LatePart>
          <DataFaults {...{ problems, trouble, onRetry }} />
        </LatePart>
      ) : null}
    </div>
  );
}
