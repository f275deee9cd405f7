import type { MetricId } from "../model/metric";

/** Which metrics the page wants now, and whether the others may come too. */
export interface Want {
  readonly metrics: readonly MetricId[];
  readonly others: boolean;
}

/** What the page wants, told by it whenever that changes, and waited for as long as nothing of what is left is wanted. */
export class Wanted {
  #want: Want = { metrics: [], others: false };
  #onTold: () => void = () => {};

  tell(want: Want): void {
    this.#want = want;
    this.#onTold();
  }

  /** What of it is wanted by now. */
  now<T extends { readonly metric: MetricId }>(left: ReadonlySet<T>): T | undefined {
    return [...left].find(({ metric }) => this.#want.metrics.includes(metric));
  }

  /** The next to fetch of what is left, the wanted first. */
  async next<T extends { readonly metric: MetricId }>(left: ReadonlySet<T>): Promise<T> {
    for (;;) {
      const [first] = left;
      const next = this.now(left) ?? (this.#want.others ? first : undefined);
      if (next) return next;
      await new Promise<void>((resolve) => {
        this.#onTold = resolve;
      });
    }
  }
}
