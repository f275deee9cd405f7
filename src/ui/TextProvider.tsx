import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Lang } from "./text/bilingual";
import { type Text, textIn } from "./text/text";

const TextContext = createContext<Text>(textIn("zh"));

export function TextProvider({ lang, children }: { lang: Lang; children: ReactNode }) {
  const text = useMemo(() => textIn(lang), [lang]);
  return <TextContext value={text}>{children}</TextContext>;
}

/** The catalogue in the reader's language. */
export function useText(): Text {
  return useContext(TextContext);
}
