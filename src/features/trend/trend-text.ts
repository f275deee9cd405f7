import { useMemo } from "react";
import { useText } from "../../ui/TextProvider";
import { trendText as trendEn } from "../../ui/text/en/trend-text";
import type { Text } from "../../ui/text/text";
import { trendText } from "../../ui/text/zh/trend-text";

/** The words that only the trend says: they come with it and not with the page. */
export const TREND_TEXT = { zh: { trend: trendText }, en: { trend: trendEn } };

export type TrendText = Text & (typeof TREND_TEXT)["zh"];

/** The catalogue in the reader's language with the words of the trend. */
export function useTrendText(): TrendText {
  const text = useText();
  return useMemo(() => ({ ...text, ...TREND_TEXT[text.lang] }), [text]);
}
