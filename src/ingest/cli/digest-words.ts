import { createHash } from "node:crypto";

/** SHA-256 of a text without its white space, lower-case hex: line ends, blank lines and the encoding of the file make no other text. */
export function digestWords(raw: string): string {
  return createHash("sha256")
    .update(raw.replace(/[\s\ufeff]+/gu, ""))
    .digest("hex");
}
