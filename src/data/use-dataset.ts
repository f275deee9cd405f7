import { queryOptions, useQuery } from "@tanstack/react-query";
import { parseDataset } from "../model/parse-dataset";
import { fetchJson } from "./fetch-file";

export const DATASET_PATH = "dataset.json";

const datasetQuery = queryOptions({
  queryKey: ["dataset"],
  queryFn: async ({ signal }) => parseDataset(await fetchJson(DATASET_PATH, signal)),
});

/** The published dataset, parsed; errors are LoadError or DatasetError. */
export function useDataset() {
  return useQuery(datasetQuery);
}
