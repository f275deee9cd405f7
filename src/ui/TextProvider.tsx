import { createContext, type ReactNode, use, useContext } from "react";
import { CHINESE, type Lang, loadEnglish, type Text } from "./text/text";

const TextContext = createContext<Text>(CHINESE);

let english: Promise<Text> | null = null;

/** Suspends while the English catalogue is on its way; Chinese is there at once. */
export function TextProvider({ lang, children }: { lang: Lang; children: ReactNode }) {
  const text = lang === "zh" ? CHINESE : use(englishOnce());
  return <TextContext value={text}>{children}</TextContext>;
}

/** The catalogue in the reader's language. */
export function useText(): Text {
  return useContext(TextContext);
}

function englishOnce(): Promise<Text> {
  english ??= loadEnglish().catch((error: unknown) => {
    english = null;
    throw error;
  });
  return english;
}
