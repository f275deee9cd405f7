import type { DatasetProblem } from "../model/dataset-error";
import { DataFailure } from "./DataFailure";
import { SetAside } from "./SetAside";

interface DataFaultsProps {
  readonly problems: readonly DatasetProblem[];
  /** Why the rest of the data does not come, if it does not. */
  readonly trouble: Error | null;
  readonly onRetry: () => void;
}

/** What is wrong with the data while some of it is shown. */
export function DataFaults({ problems, trouble, onRetry }: DataFaultsProps) {
  return (
    <>
      {trouble ? <DataFailure error={trouble} onRetry={onRetry} /> : null}
      {problems.length > 0 ? <SetAside problems={problems} onRetry={onRetry} /> : null}
    </>
  );
}
