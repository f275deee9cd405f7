import type { CharSet } from "./char-set";

/** Offset behind the last of some stops before `from`; `limit` where none stands between. */
export function startBehind(stops: CharSet, text: string, from: number, limit = 0): number {
  let at = from;
  while (at > limit && !stops.hasAt(text, at - 1)) at -= 1;
  return at;
}
