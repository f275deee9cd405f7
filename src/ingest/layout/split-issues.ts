import { COLOPHON_LINE, SIGN_OFF, TITLE_WORDS } from "./line-shapes";
import type { Line } from "./lines";
import { isNumberLine } from "./read-masthead";

/** Parts the lines of a file into the bulletins it holds: a new one begins at the title above its 第N期. */
export function splitIssues(lines: readonly Line[]): Line[][] {
  const starts = [0];
  let lastNumberLine = Number.NEGATIVE_INFINITY;
  lines.forEach((line, index) => {
    if (!isNumberLine(line.text)) return;
    const start = findTitle(lines, index);
    const isSameHead = index - lastNumberLine <= 3;
    lastNumberLine = index;
    if (isSameHead || start <= (starts.at(-1) ?? 0) + 1) return;
    if (opensAfterEnd(lines, start)) starts.push(start);
  });
  return starts.map((start, index) => lines.slice(start, starts[index + 1]));
}

/** The title stands at most two short lines above the number, or in its line. */
function findTitle(lines: readonly Line[], index: number): number {
  if (TITLE_WORDS.test(lines[index]?.text ?? "")) return index;
  for (const above of [1, 2]) {
    const text = lines[index - above]?.text ?? "";
    if (TITLE_WORDS.test(text) && text.length <= 40 && !/[。；]/.test(text)) return index - above;
  }
  return index;
}

/** What stands above a masthead is the end of the bulletin before: a colophon, a sign-off or a full stop. */
function opensAfterEnd(lines: readonly Line[], start: number): boolean {
  const above = lines[start - 1]?.text ?? "";
  return (
    COLOPHON_LINE.test(above) ||
    SIGN_OFF.test(above) ||
    /[。！？”）)]$/.test(above) ||
    /^[-—=─_*]{3,}$/.test(above)
  );
}
