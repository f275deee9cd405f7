import { closeSync, openSync, readSync, writeFileSync } from "node:fs";

/** Where a text lies in a spool, in bytes. */
export interface Piece {
  readonly start: number;
  readonly length: number;
}

const BYTES_HELD = 2 ** 20;

/** Texts laid aside on disk until they are asked for, so that thousands of them take no memory. */
export class Spool {
  readonly #file: number;
  #held: Buffer[] = [];
  #heldLength = 0;
  #end = 0;

  constructor(path: string) {
    this.#file = openSync(path, "wx+");
  }

  append(text: string): Piece {
    const bytes = Buffer.from(text);
    const piece = { start: this.#end, length: bytes.length };
    this.#held.push(bytes);
    this.#heldLength += bytes.length;
    this.#end += bytes.length;
    if (this.#heldLength > BYTES_HELD) this.#flush();
    return piece;
  }

  read(pieces: readonly Piece[]): string {
    this.#flush();
    return pieces.map((piece) => this.#readPiece(piece).toString()).join("");
  }

  close(): void {
    closeSync(this.#file);
  }

  #readPiece({ start, length }: Piece): Buffer {
    const bytes = Buffer.alloc(length);
    let done = 0;
    while (done < length) {
      const count = readSync(this.#file, bytes, done, length - done, start + done);
      if (count === 0) throw new Error(`the spool ends at ${start + done}`);
      done += count;
    }
    return bytes;
  }

  #flush(): void {
    if (this.#heldLength > 0) writeFileSync(this.#file, Buffer.concat(this.#held));
    this.#held = [];
    this.#heldLength = 0;
  }
}
