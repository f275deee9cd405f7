import { useEffect } from "react";
import type { Loaded } from "../data/receive-dataset";
import { whenIdle } from "../ui/when-idle";
import type { Selection } from "./use-selection";

/** What is shown comes first, and the rest once it is on the page. */
export function useWant(want: Loaded["want"], { metrics, isPending }: Selection): void {
  useEffect(() => {
    want({ metrics, others: false });
    return isPending ? undefined : whenIdle(() => want({ metrics, others: true }));
  }, [want, metrics, isPending]);
}
