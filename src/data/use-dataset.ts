import { queryOptions, useQuery } from "@tanstack/react-query";
import { type ChooseFirst, type Loaded, receiveDataset } from "./receive-dataset";

const KEY = ["dataset"];

const datasetQuery = (chooseFirst?: ChooseFirst) =>
  queryOptions({
    queryKey: KEY,
    queryFn: ({ signal, client }) =>
      new Promise<Loaded>((resolve, reject) => {
        let isFirst = true;
        const onLoaded = (loaded: Loaded) => {
          if (isFirst) resolve(loaded);
          else client.setQueryData(KEY, loaded);
          isFirst = false;
        };
        const reception = receiveDataset({
          onLoaded,
          onFailed: reject,
          ...(chooseFirst ? { chooseFirst } : {}),
        });
        signal.addEventListener("abort", () => {
          reception.stop();
          reject(signal.reason);
        });
      }),
    // Facts are made when they are asked for: there is nothing to compare deeply.
    structuralSharing: false,
  });

/** The published data as far as it has come, checked; errors are LoadError or DatasetError. */
export function useDataset(chooseFirst?: ChooseFirst) {
  return useQuery(datasetQuery(chooseFirst));
}
