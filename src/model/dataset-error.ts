import type { Bound } from "./quantity";

/** What is wrong with an entry of a data file; the words for it are made in the reader's language. */
export type Fault =
  | { readonly code: "notAnObject" }
  | { readonly code: "version"; readonly found: string }
  /** A value of another type or form than agreed. */
  | { readonly code: "shape"; readonly expected: string; readonly received: string }
  | { readonly code: "duplicate"; readonly id: string }
  | { readonly code: "missingIssue"; readonly issueId: string }
  | { readonly code: "missingItem"; readonly itemId: string }
  /** The id does not say where the fact stands. */
  | { readonly code: "idMismatch"; readonly expected: string }
  | {
      readonly code: "outside";
      readonly start: number;
      readonly end: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly code: "quoteLength"; readonly exact: string; readonly length: number }
  | {
      readonly code: "outsideInterval";
      readonly value: number;
      readonly min: number | null;
      readonly max: number | null;
    }
  /** Ends that the reading guide does not give to this bound. */
  | {
      readonly code: "boundEnds";
      readonly bound: Bound;
      readonly min: number | null;
      readonly max: number | null;
    }
  | { readonly code: "periodOrder"; readonly start: string; readonly end: string }
  | { readonly code: "overlap"; readonly factId: string };

/** One thing wrong with a data file: where (a path such as `facts[3].itemId`) and what. */
export interface DatasetProblem {
  readonly path: string;
  readonly fault: Fault;
}

/** The file as a whole cannot be used. `path` is `""` where the fault lies in the file itself. */
export class DatasetError extends Error {
  override readonly name = "DatasetError";
  readonly path: string;
  readonly fault: Fault;

  constructor(path: string, fault: Fault, options?: ErrorOptions) {
    super(formatProblem({ path, fault }), options);
    this.path = path;
    this.fault = fault;
  }
}

/** For logs and the command line: `facts[3].itemId: missingItem itemId=9/9`. */
export function formatProblem({ path, fault: { code, ...details } }: DatasetProblem): string {
  const parts = Object.entries(details).map(([name, value]) => `${name}=${value}`);
  return [path && `${path}:`, code, ...parts].filter(Boolean).join(" ");
}
