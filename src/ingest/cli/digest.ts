import { createHash } from "node:crypto";
import { makeLegible } from "../text/legible";

/** SHA-256, lower-case hex. */
export function digest(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Digest of a text without its white space and what paste leaves: line ends, blank lines, invisible characters, page numbers and the encoding of the file make no other text. */
export function digestWords(raw: string): string {
  return digest(makeLegible(raw).text.replace(/[\s\ufeff]+/gu, ""));
}
