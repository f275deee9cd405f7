/** The whole dataset, or the index of a series. */
export const DATASET_PATH = "dataset.json";
