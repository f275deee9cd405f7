import { createContext, type ReactNode, startTransition, use, useContext, useReducer } from "react";
import type { Lang } from "../model/lang";
import { Notice } from "./Notice";
import { CHINESE, loadEnglish, type Text } from "./text/text";

const TextContext = createContext<Text>(CHINESE);

/** `null` once it has arrived means that English did not come. */
let english: Promise<Text | null> | null = null;

/** Suspends while the English catalogue is on its way; Chinese is there at once, and stays where English does not come. */
export function TextProvider({ lang, children }: { lang: Lang; children: ReactNode }) {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const text = lang === "zh" ? CHINESE : use(englishOnce());
  const retry = () => {
    english = null;
    startTransition(drawAgain);
  };
  return (
    <TextContext value={text ?? CHINESE}>
      {text ? null : (
        <Notice
          role="alert"
          title={CHINESE.app.englishMissing}
          action={{ label: CHINESE.app.retry, onSelect: retry }}
        />
      )}
      {children}
    </TextContext>
  );
}

/** The catalogue in the reader's language. */
export function useText(): Text {
  return useContext(TextContext);
}

function englishOnce(): Promise<Text | null> {
  english ??= loadEnglish().catch(() => null);
  return english;
}
