import { NONE } from "./fact-columns";

/** Rows and columns, each cell marked or not, in a flat array: sets of sets take ten times as long to fill. */
export class MarkTable {
  readonly #width: number;
  readonly #cells: Uint8Array;

  constructor(rows: number, columns: number) {
    // One more, for `NONE`.
    this.#width = columns + 1;
    this.#cells = new Uint8Array(rows * this.#width);
  }

  add(row: number, column: number): void {
    this.#cells[this.#at(row, column)] = 1;
  }

  hasAny(rows: readonly number[], column: number): boolean {
    return rows.some((row) => this.#cells[this.#at(row, column)] === 1);
  }

  countIn(row: number): number {
    const cells = this.#cells.subarray(row * this.#width, (row + 1) * this.#width);
    return cells.reduce((count, cell) => count + cell, 0);
  }

  #at(row: number, column: number): number {
    return row * this.#width + column - NONE;
  }
}
