import type { LoadMessage } from "./load-message";

/** The columns of a message, to be handed over and not copied; whoever loads goes on to read the items. */
export function buffersOf(message: LoadMessage): ArrayBuffer[] {
  switch (message.kind) {
    case "index":
      return columnsOf(message.index.newest);
    case "part":
      return columnsOf(message.table);
    case "progress":
    case "whole":
    case "failed":
      return [];
    default:
      return message satisfies never;
  }
}

function columnsOf(table: object): ArrayBuffer[] {
  return Object.values(table).flatMap((column: unknown) => {
    if (column instanceof Uint32Array || column instanceof Float64Array) return bufferOf(column);
    const isWords = typeof column === "object" && column !== null && "at" in column;
    return isWords && column.at instanceof Uint32Array ? bufferOf(column.at) : [];
  });
}

function bufferOf({ buffer }: Uint32Array | Float64Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer ? [buffer] : [];
}
