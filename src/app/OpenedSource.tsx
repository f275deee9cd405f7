import type { Holdings } from "../model/holdings";
import type { FactId } from "../model/id";
import { LatePart } from "../ui/LatePart";
import { lazyWithRetry } from "../ui/lazy-with-retry";
import styles from "./App.module.css";
import { Loading } from "./Loading";

const SourcePanel = lazyWithRetry(() => import("../features/source/SourcePanel"), "SourcePanel");

interface OpenedSourceProps {
  readonly dataset: Holdings;
  readonly factIds: readonly FactId[];
  readonly onClose: () => void;
}

/** The words behind the opened number, if one is opened. */
export function OpenedSource({ dataset, factIds, onClose }: OpenedSourceProps) {
  const [first, ...more] = factIds;
  if (first === undefined) return null;
  const isOnItsWay = dataset.pending.size > 0 && factIds.some((id) => !dataset.findFact(id));
  return (
    <div className={styles.overlay}>
      <LatePart>
        {isOnItsWay ? (
          <Loading height={320} />
        ) : (
          <SourcePanel dataset={dataset} factIds={[first, ...more]} onClose={onClose} />
        )}
      </LatePart>
    </div>
  );
}
