import { queryOptions, useQuery } from "@tanstack/react-query";
import { type Outlines, parseOutlines } from "../model/parse-outlines";
import { fetchJson } from "./fetch-file";

export const OUTLINES_PATH = "geo/beijing-districts.geojson";

const outlinesQuery = queryOptions({
  queryKey: ["outlines"],
  queryFn: async ({ signal }): Promise<Outlines> =>
    parseOutlines(await fetchJson(OUTLINES_PATH, signal)),
});

/** District outlines for the second map view; the app lives without them. Errors are LoadError or DatasetError. */
export function useOutlines() {
  return useQuery(outlinesQuery);
}
