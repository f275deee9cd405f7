import { type LoadMessage, toPlainError } from "./load-message";
import { type Want, Wanted } from "./wanted";

/** Somebody who fetches and checks the data apart from the page. */
export interface Loader {
  want(want: Want): void;
  stop(): void;
}

/** Loads in a worker; where there is none, or its code does not come, on the page itself. */
export function openLoader(onMessage: (message: LoadMessage) => void): Loader {
  if (typeof Worker === "undefined") return loadOnPage(onMessage);
  const worker = new Worker(new URL("./dataset.worker.ts", import.meta.url), { type: "module" });
  let other: Loader | null = null;
  let wanted: Want | null = null;
  worker.onmessage = ({ data }: MessageEvent<LoadMessage>) => onMessage(data);
  worker.onerror = (event) => {
    event.preventDefault();
    worker.terminate();
    other ??= loadOnPage(onMessage);
    if (wanted) other.want(wanted);
  };
  return {
    want: (want) => {
      wanted = want;
      if (other) other.want(want);
      else worker.postMessage(want);
    },
    stop: () => {
      worker.terminate();
      other?.stop();
    },
  };
}

function loadOnPage(onMessage: (message: LoadMessage) => void): Loader {
  const abort = new AbortController();
  const wanted = new Wanted();
  const tell = (message: LoadMessage) => {
    if (!abort.signal.aborted) onMessage(message);
  };
  import("./load-dataset")
    .then(({ loadDataset }) => loadDataset(tell, wanted, abort.signal))
    .catch((error: unknown) => tell({ kind: "failed", cause: toPlainError(error) }));
  return { want: (want) => wanted.tell(want), stop: () => abort.abort() };
}
