import { createHash } from "node:crypto";

/** SHA-256, lower-case hex. */
export function digest(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Digest of a text without its white space: line ends, blank lines and the encoding of the file make no other text. */
export function digestWords(raw: string): string {
  return digest(raw.replace(/[\s\ufeff]+/gu, ""));
}
