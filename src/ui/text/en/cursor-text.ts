import type { cursorText as zh } from "../zh/cursor-text";

export const cursorText: typeof zh = {
  kind: "bar chart",
  hint: "arrow keys walk over the bars, Enter opens the source, m the menu",
};
