import { useMemo } from "react";
import { useText } from "../../ui/TextProvider";
import { readingText as readingEn } from "../../ui/text/en/reading-text";
import { trialText as trialEn } from "../../ui/text/en/trial-text";
import type { Text } from "../../ui/text/text";
import { readingText } from "../../ui/text/zh/reading-text";
import { trialText } from "../../ui/text/zh/trial-text";

/** The words that only a trial says: they come with the guide and not with the page. */
export const TRIAL_TEXT = {
  zh: { trial: trialText, reading: readingText },
  en: { trial: trialEn, reading: readingEn },
};

export type TrialText = Text & (typeof TRIAL_TEXT)["zh"];

/** The catalogue in the reader's language with the words of a trial. */
export function useTrialText(): TrialText {
  const text = useText();
  return useMemo(() => ({ ...text, ...TRIAL_TEXT[text.lang] }), [text]);
}
