import { useEffect, useMemo, useState } from "react";
import type { Holdings } from "../model/holdings";
import type { FactInContext } from "../stats/fact-in-context";
import { joinMetrics } from "../stats/join-metrics";
import { whenIdle } from "../ui/when-idle";

/** So many facts are joined within a frame. */
const MOST_AT_ONCE = 5000;

/**
 * The facts of all metrics, `null` until they are there. Those of a long series are joined one metric at a time while the
 * page has nothing else to do, so that nobody waits for what the first view does not show.
 */
export function useAllFacts(dataset: Holdings): readonly FactInContext[] | null {
  const { metrics, pending, factCount } = dataset;
  const [progress, setProgress] = useState({ dataset, joined: 0 });
  const joined = progress.dataset === dataset ? progress.joined : 0;
  const isReady = pending.size === 0 && (factCount <= MOST_AT_ONCE || joined >= metrics.length);
  useEffect(() => {
    const next = metrics[joined]?.metric;
    if (isReady || pending.size > 0 || !next) return;
    return whenIdle(() => {
      joinMetrics(dataset, [next]);
      setProgress({ dataset, joined: joined + 1 });
    });
  }, [dataset, metrics, pending, joined, isReady]);
  return useMemo(() => {
    const ids = metrics.map(({ metric }) => metric);
    return isReady ? joinMetrics(dataset, ids) : null;
  }, [dataset, metrics, isReady]);
}
