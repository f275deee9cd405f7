import type { CharSet } from "./char-set";
import { startBehind } from "./start-behind";

/** A text this short is as soon walked through. */
const SHORT = 1000;

/** Tells where the stretch between stops begins in which an offset stands; asked for each number of a long text, it looks at each character once. */
export class HeadFinder {
  readonly #stops: CharSet;
  #text = "";
  #heads = new Int32Array(0);
  #known = 0;

  constructor(stops: CharSet) {
    this.#stops = stops;
  }

  /** Offset behind the last stop before `at`. */
  headAt(text: string, at: number): number {
    if (text.length <= SHORT) return startBehind(this.#stops, text, Math.max(at, 0));
    if (text !== this.#text) this.#open(text);
    const heads = this.#heads;
    const wanted = Math.min(at, text.length);
    for (; this.#known < wanted; this.#known += 1) {
      const isStop = this.#stops.hasAt(text, this.#known);
      heads[this.#known + 1] = isStop ? this.#known + 1 : (heads[this.#known] ?? 0);
    }
    return heads[wanted] ?? 0;
  }

  #open(text: string): void {
    this.#text = text;
    this.#heads = new Int32Array(text.length + 1);
    this.#known = 0;
  }
}
