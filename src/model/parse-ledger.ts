import type { Ledger } from "./ledger";
import { ledgerSchema } from "./ledger-schema";
import { parseOrThrow } from "./parse-or-throw";

/** The door for the ledger of a text; throws a DatasetError with the path inside the file. */
export function parseLedger(input: unknown): Ledger {
  return parseOrThrow(ledgerSchema, input);
}
