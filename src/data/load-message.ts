import type { Dataset } from "../model/dataset";
import { DatasetError, type DatasetProblem, type Fault } from "../model/dataset-error";
import type { MetricId } from "../model/metric";
import type { ArrivedTable } from "../model/series/hold-series";
import type { CheckedIndex } from "../model/series/index-table";
import { LoadError, type LoadFailure } from "./load-error";

/** What whoever loads the data tells the page, in this order: a whole dataset, or an index and then its parts. */
export type LoadMessage =
  | { readonly kind: "progress"; readonly progress: LoadProgress }
  | {
      readonly kind: "whole";
      readonly dataset: Dataset;
      readonly problems: readonly DatasetProblem[];
    }
  | { readonly kind: "index"; readonly index: CheckedIndex }
  | ({ readonly kind: "part"; readonly metric: MetricId } & ArrivedTable)
  | { readonly kind: "failed"; readonly cause: PlainError };

/** A file on its way; `share` is how much of all is there, `null` where nobody can tell. */
export interface LoadProgress {
  readonly path: string;
  readonly share: number | null;
}

/** An error without its class, which no message carries. */
export type PlainError =
  | { readonly kind: "load"; readonly failure: LoadFailure }
  | { readonly kind: "dataset"; readonly path: string; readonly fault: Fault }
  | { readonly kind: "other"; readonly message: string };

export function toPlainError(error: unknown): PlainError {
  if (error instanceof LoadError) return { kind: "load", failure: error.failure };
  if (error instanceof DatasetError) {
    return { kind: "dataset", path: error.path, fault: error.fault };
  }
  return { kind: "other", message: error instanceof Error ? error.message : String(error) };
}

export function fromPlainError(plain: PlainError): Error {
  switch (plain.kind) {
    case "load":
      return new LoadError(plain.failure);
    case "dataset":
      return new DatasetError(plain.path, plain.fault);
    case "other":
      return new Error(plain.message);
    default:
      return plain satisfies never;
  }
}
