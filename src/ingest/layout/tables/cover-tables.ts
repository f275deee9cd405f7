import { type Legible, legibleAt } from "../../text/legible";
import type { RawSpan } from "../../text/offset";

/** A sentence ends where a table stands, and nothing of its cells is heard around it. */
const COVER = "。";

/** A text without its tables, place by place the same. */
export function coverTables(legible: Legible, tables: readonly RawSpan[]): Legible {
  if (tables.length === 0) return legible;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of tables) {
    const [first, last] = [legibleAt(legible, start), legibleAt(legible, end)];
    const cover = COVER + "\n".repeat(last - first - COVER.length);
    pieces.push(legible.text.slice(at, first), cover);
    at = last;
  }
  return { ...legible, text: pieces.join("") + legible.text.slice(at) };
}
