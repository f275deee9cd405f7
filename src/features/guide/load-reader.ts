import type { ingestText } from "../../ingest/ingest";

/** Fetches the code that reads bulletins; a later call tries again where an earlier one failed. */
export async function loadReader(): Promise<typeof ingestText> {
  return (await import("../../ingest/ingest")).ingestText;
}
