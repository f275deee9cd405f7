/** Why a file could not be used: it did not come, it came with an error status, it is no JSON, or nothing more came of it. `path` is below the data folder. */
export type LoadFailure =
  | { readonly kind: "network"; readonly path: string }
  | { readonly kind: "stalled"; readonly path: string }
  | { readonly kind: "status"; readonly path: string; readonly status: number }
  | { readonly kind: "notJson"; readonly path: string; readonly detail: string };

export class LoadError extends Error {
  override readonly name = "LoadError";
  readonly failure: LoadFailure;

  constructor(failure: LoadFailure, options?: ErrorOptions) {
    super(`${failure.path}: ${failure.kind}`, options);
    this.failure = failure;
  }
}
