import * as v from "valibot";
import { DatasetError } from "./dataset-error";
import { shapeFault } from "./shape-fault";

/** What the schema makes of the input; throws a DatasetError with the path inside the file, which `prefix` begins. */
export function parseOrThrow<T extends v.GenericSchema>(
  schema: T,
  input: unknown,
  prefix = "",
): v.InferOutput<T> {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const { path, fault } = shapeFault(result.issues[0], prefix);
  throw new DatasetError(path, fault);
}
