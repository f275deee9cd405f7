import * as v from "valibot";
import { selectorSchema, text } from "./dataset-schema";
import { PROBLEM_KINDS, REJECT_REASONS } from "./ledger";

/** Shape of `*.ledger.json` as it lies on disk; types in ledger.ts are what comes out. */
export const ledgerSchema = v.object({
  issueId: v.string(),
  rejected: v.array(
    v.object({
      itemId: text,
      reason: v.picklist(REJECT_REASONS),
      rule: v.optional(v.nullable(v.string()), null),
      selector: selectorSchema,
    }),
  ),
  problems: v.array(
    v.object({
      kind: v.picklist(PROBLEM_KINDS),
      itemId: text,
      selector: v.nullable(selectorSchema),
    }),
  ),
});
