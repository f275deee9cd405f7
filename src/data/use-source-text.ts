import { queryOptions, useQuery } from "@tanstack/react-query";
import type { SourceText } from "../model/dataset";
import { fetchFile } from "./fetch-file";

/** A source text, or why its offsets cannot be trusted. */
export type CheckedText =
  | { readonly kind: "verified"; readonly raw: string }
  | { readonly kind: "changed"; readonly expected: string; readonly actual: string }
  /** The page was not served over https or from this machine, so the browser lends no SHA-256. */
  | { readonly kind: "uncheckable" };

function sourceTextQuery(text: SourceText) {
  return queryOptions({
    queryKey: ["source-text", text.path, text.sha256],
    queryFn: async ({ signal }): Promise<CheckedText> => {
      const response = await fetchFile(text.path, signal);
      return await checkText(new Uint8Array(await response.arrayBuffer()), text);
    },
  });
}

/** The text behind an issue, fetched when somebody asks for it and checked against its SHA-256 before any offset is used. */
export function useSourceText(text: SourceText) {
  return useQuery(sourceTextQuery(text));
}

/** Decodes the bytes only if their digest is the recorded one; a byte order mark stays in the text and counts. */
export async function checkText(
  bytes: Uint8Array<ArrayBuffer>,
  text: SourceText,
): Promise<CheckedText> {
  if (!globalThis.crypto?.subtle) return { kind: "uncheckable" };
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  const actual = Array.from(new Uint8Array(digest), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  if (actual !== text.sha256) return { kind: "changed", expected: text.sha256, actual };
  return {
    kind: "verified",
    raw: new TextDecoder(text.encoding, { ignoreBOM: true }).decode(bytes),
  };
}
