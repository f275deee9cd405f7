import type { Dataset } from "../model/dataset";
import type { FactId } from "../model/id";
import { LatePart } from "../ui/LatePart";
import { lazyWithRetry } from "../ui/lazy-with-retry";
import styles from "./App.module.css";

const SourcePanel = lazyWithRetry(() => import("../features/source/SourcePanel"), "SourcePanel");

interface OpenedSourceProps {
  readonly dataset: Dataset;
  readonly factIds: readonly FactId[];
  readonly onClose: () => void;
}

/** The words behind the opened number, if one is opened. */
export function OpenedSource({ dataset, factIds, onClose }: OpenedSourceProps) {
  const [first, ...more] = factIds;
  if (first === undefined) return null;
  return (
    <div className={styles.overlay}>
      <LatePart>
        <SourcePanel dataset={dataset} factIds={[first, ...more]} onClose={onClose} />
      </LatePart>
    </div>
  );
}
