import type { SilenceMatrix } from "../../stats/silence-matrix";

type Rows = SilenceMatrix["rows"];

/** So few rows without a word take no more room than a line that counts them. */
const FEWEST = 3;

/** The rows in which something is told, and those that one line stands for because all their cells are silent. */
export function foldSilent(rows: Rows): { readonly told: Rows; readonly silent: Rows } {
  const isSilent = ({ cells }: Rows[number]) => cells.every(({ status }) => status === "silent");
  const silent = rows.filter(isSilent);
  if (silent.length < FEWEST || silent.length === rows.length) return { told: rows, silent: [] };
  return { told: rows.filter((row) => !isSilent(row)), silent };
}
