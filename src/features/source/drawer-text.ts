import { useMemo } from "react";
import { useText } from "../../ui/TextProvider";
import { readingText as readingEn } from "../../ui/text/en/reading-text";
import { sourceText as sourceEn } from "../../ui/text/en/source-text";
import type { Text } from "../../ui/text/text";
import { readingText } from "../../ui/text/zh/reading-text";
import { sourceText } from "../../ui/text/zh/source-text";

/** The words that only the drawer says: they come with it and not with the page. */
export const DRAWER_TEXT = {
  zh: { source: sourceText, reading: readingText },
  en: { source: sourceEn, reading: readingEn },
};

export type DrawerText = Text & (typeof DRAWER_TEXT)["zh"];

/** The catalogue in the reader's language with the drawer's own words. */
export function useDrawerText(): DrawerText {
  const text = useText();
  return useMemo(() => ({ ...text, ...DRAWER_TEXT[text.lang] }), [text]);
}
