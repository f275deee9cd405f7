import type { DatasetProblem } from "../model/dataset-error";
import { holdDataset } from "../model/hold-dataset";
import type { Holdings } from "../model/holdings";
import type { MetricId } from "../model/metric";
import { Series } from "../model/series/hold-series";
import type { CheckedIndex } from "../model/series/index-table";
import { DATASET_PATH } from "./dataset-path";
import { LoadError } from "./load-error";
import { fromPlainError, type LoadMessage } from "./load-message";
import { tellProgress } from "./load-progress";
import { type Loader, openLoader } from "./open-loader";
import type { Want } from "./wanted";

/** What is loaded by now, and the faulty facts that were set aside. */
export interface Loaded {
  readonly dataset: Holdings;
  readonly problems: readonly DatasetProblem[];
  /** Why the rest does not come, if it does not. */
  readonly trouble: Error | null;
  /** Says which metrics are shown, so that their facts come first, and when the others may come. */
  readonly want: (want: Want) => void;
}

/** Whoever has heard nothing for so long will hear nothing more. */
const SILENCE_MS = 30_000;

/** Which metrics a page shows first; nothing is there yet (`null`), or the index is. */
export type ChooseFirst = (dataset: Holdings | null) => readonly MetricId[];

/** For so long the index waits for the first facts: one drawing is sooner done than two. */
const PATIENCE_MS = 150;

interface Listener {
  /** Asked before the page is drawn, so that their facts are fetched meanwhile; by default the page says what it wants. */
  readonly chooseFirst?: ChooseFirst;
  readonly onLoaded: (loaded: Loaded) => void;
  readonly onFailed: (error: Error) => void;
}

/** Takes in the data as it comes: tells of it once the first of it can be used, once what is shown is there, and once all is. */
export function receiveDataset(listener: Listener): { readonly stop: () => void } {
  const reception = new Reception(listener);
  return { stop: () => reception.stop() };
}

class Reception {
  readonly #listener: Listener;
  readonly #loader: Loader;
  readonly #problems: DatasetProblem[] = [];
  #series: Series | null = null;
  #wanted: readonly MetricId[] = [];
  /** Metrics of which the page does not know yet that they have come. */
  #untold = new Set<MetricId>();
  /** How many metrics have not come; nobody knows before the index has. */
  #left = Number.POSITIVE_INFINITY;
  #path = DATASET_PATH;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #alarm: ReturnType<typeof setTimeout> | undefined;

  constructor(listener: Listener) {
    this.#listener = listener;
    this.#waitOn();
    this.#loader = openLoader((message) => this.#take(message));
    this.#wantFirst(null);
  }

  stop(): void {
    clearTimeout(this.#alarm);
    clearTimeout(this.#soon);
    this.#loader.stop();
    tellProgress(null);
  }

  #take(message: LoadMessage): void {
    this.#waitOn();
    switch (message.kind) {
      case "progress":
        this.#path = message.progress.path;
        tellProgress(message.progress);
        return;
      case "whole":
        this.#problems.push(...message.problems);
        this.#tell(holdDataset(message.dataset));
        this.stop();
        return;
      case "index":
        this.#takeIndex(message.index);
        return;
      case "part":
        this.#takePart(message);
        return;
      case "failed":
        this.#fail(fromPlainError(message.cause));
        return;
      default:
        message satisfies never;
    }
  }

  #takeIndex(index: CheckedIndex): void {
    this.#series = new Series(index);
    this.#left = index.metrics.length;
    // Whatever is drawn needs it, and while the first facts are on their way there is time for it.
    const dataset = this.#series.hold();
    if (this.#wanted.length === 0) this.#wantFirst(dataset);
    if (this.#wanted.length === 0) this.#publish();
    else this.#soon = setTimeout(() => this.#publish(), PATIENCE_MS);
  }

  #wantFirst(dataset: Holdings | null): void {
    const metrics = this.#listener.chooseFirst?.(dataset) ?? [];
    if (metrics.length > 0) this.#want({ metrics, others: false });
  }

  #takePart({ metric, table, faults }: LoadMessage & { readonly kind: "part" }): void {
    this.#series?.add(metric, { table, faults });
    this.#problems.push(...faults.values());
    this.#untold.add(metric);
    this.#left -= 1;
    if (this.#left === 0 || this.#wanted.includes(metric)) this.#publish();
  }

  #want(want: Want): void {
    this.#wanted = want.metrics;
    if (want.metrics.some((metric) => this.#untold.has(metric))) this.#publish();
    if (this.#left > 0) this.#loader.want(want);
  }

  #publish(): void {
    clearTimeout(this.#soon);
    this.#untold = new Set();
    if (this.#series) this.#tell(this.#series.hold());
    if (this.#left === 0) this.stop();
  }

  #tell(dataset: Holdings, trouble: Error | null = null): void {
    const problems = [...this.#problems];
    this.#listener.onLoaded({ dataset, problems, trouble, want: (want) => this.#want(want) });
  }

  #fail(error: Error): void {
    this.stop();
    if (this.#series) this.#tell(this.#series.hold(), error);
    else this.#listener.onFailed(error);
  }

  #waitOn(): void {
    clearTimeout(this.#alarm);
    this.#alarm = setTimeout(
      () => this.#fail(new LoadError({ kind: "stalled", path: this.#path })),
      SILENCE_MS,
    );
  }
}
