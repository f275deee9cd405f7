import * as v from "valibot";
import { DatasetError } from "./dataset-error";
import { ledgerSchema } from "./dataset-schema";
import type { Ledger } from "./ledger";

/** The door for the ledger of a text; throws a DatasetError with the path inside the file. */
export function parseLedger(input: unknown): Ledger {
  const result = v.safeParse(ledgerSchema, input);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new DatasetError(v.getDotPath(issue) ?? "", issue.message);
}
