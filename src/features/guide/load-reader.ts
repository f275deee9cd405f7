/** Fetches the code that reads bulletins, which no view of data needs; a later call tries again where an earlier one failed. */
export async function loadReader() {
  const { ingestText } = await import("../../ingest/ingest");
  return ingestText;
}

/** The code that reads bulletins. */
export type ReadBulletins = Awaited<ReturnType<typeof loadReader>>;
