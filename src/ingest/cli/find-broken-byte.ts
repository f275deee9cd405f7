export interface BrokenByte {
  readonly encoding: string;
  /** Counted from 1, as people count. */
  readonly byte: number;
  readonly line: number;
}

/** Where decoding fails, in the encoding that comes furthest; `null` where one of them comes through. */
export function findBrokenByte(bytes: Uint8Array): BrokenByte | null {
  const ends = ["UTF-8", "GB18030"].map((encoding) => ({
    encoding,
    end: readableLength(bytes, encoding),
  }));
  const [best] = ends.sort((a, b) => b.end - a.end);
  if (!best || best.end === bytes.length) return null;
  const line = bytes.subarray(0, best.end).reduce((count, byte) => count + Number(byte === 10), 1);
  return { encoding: best.encoding, byte: best.end + 1, line };
}

/** The longest beginning that decodes, found by halving. */
function readableLength(bytes: Uint8Array, encoding: string): number {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (canDecode(bytes.subarray(0, middle), encoding, middle === bytes.length)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function canDecode(bytes: Uint8Array, encoding: string, isWhole: boolean): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: !isWhole });
    return true;
  } catch {
    return false;
  }
}
