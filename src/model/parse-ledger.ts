import * as v from "valibot";
import { DatasetError } from "./dataset-error";
import { ledgerSchema } from "./dataset-schema";
import type { Ledger } from "./ledger";
import { shapeFault } from "./shape-fault";

/** The door for the ledger of a text; throws a DatasetError with the path inside the file. */
export function parseLedger(input: unknown): Ledger {
  const result = v.safeParse(ledgerSchema, input);
  if (result.success) return result.output;
  const { path, fault } = shapeFault(result.issues[0]);
  throw new DatasetError(path, fault);
}
