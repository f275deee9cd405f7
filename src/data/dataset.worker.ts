import { buffersOf } from "./buffers-of";
import { loadDataset } from "./load-dataset";
import { type LoadMessage, toPlainError } from "./load-message";
import { type Want, Wanted } from "./wanted";

const wanted = new Wanted();
addEventListener("message", ({ data }: MessageEvent<Want>) => wanted.tell(data));

function tell(message: LoadMessage): void {
  postMessage(message, { transfer: buffersOf(message) });
}

loadDataset(tell, wanted, new AbortController().signal).catch((error: unknown) => {
  tell({ kind: "failed", cause: toPlainError(error) });
});
