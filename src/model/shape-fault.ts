import type * as v from "valibot";
import type { DatasetProblem } from "./dataset-error";

/** The first thing that a schema found wrong, with its path inside the file. */
export function shapeFault(issue: v.BaseIssue<unknown>, prefix = ""): DatasetProblem {
  const steps = (issue.path ?? []).map(({ key }) =>
    typeof key === "number" ? `[${key}]` : `.${String(key)}`,
  );
  return {
    path: (prefix + steps.join("")).replace(/^\./, ""),
    fault: { code: "shape", expected: issue.expected ?? issue.type, received: issue.received },
  };
}
