/** One thing wrong with a data file: where (a path such as `facts[3].itemId`) and what. */
export interface DatasetProblem {
  readonly path: string;
  readonly message: string;
}

/** The file as a whole cannot be used. `path` is `""` where the fault lies in the file itself. */
export class DatasetError extends Error {
  override readonly name = "DatasetError";
  readonly path: string;

  constructor(path: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.path = path;
  }
}
