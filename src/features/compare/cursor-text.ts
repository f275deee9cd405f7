import { useText } from "../../ui/TextProvider";
import { cursorText as cursorEn } from "../../ui/text/en/cursor-text";
import { cursorText } from "../../ui/text/zh/cursor-text";

/** The words of the keys come with the bars. */
const CURSOR_TEXT = { zh: cursorText, en: cursorEn };

/** What the keys do on the bars, in the reader's language. */
export function useCursorText() {
  return CURSOR_TEXT[useText().lang];
}
