import { type ReactNode, Suspense, useDeferredValue, useEffect } from "react";
import { DataProvider } from "../data/DataProvider";
import { useUiStore } from "../state/ui-store";
import { useLang } from "../state/use-lang";
import { TextProvider, useText } from "../ui/TextProvider";

export function Providers({ children }: { children: ReactNode }) {
  return (
    <DataProvider>
      <LanguageAndTheme>{children}</LanguageAndTheme>
    </DataProvider>
  );
}

/** The language comes from the address or else from the browser, the theme from the device; both are told to the document. */
function LanguageAndTheme({ children }: { children: ReactNode }) {
  const lang = useLang();
  // Deferred, so that the old words stay on the page until the other language has arrived.
  const shownLang = useDeferredValue(lang);
  const theme = useUiStore((state) => state.theme);
  useEffect(() => {
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    const paper = window.matchMedia("print");
    const apply = () => {
      const isChosenDark = theme === "system" ? system.matches : theme === "dark";
      const isDark = isChosenDark && !paper.matches;
      document.documentElement.dataset.theme = isDark ? "dark" : "light";
    };
    apply();
    system.addEventListener("change", apply);
    paper.addEventListener("change", apply);
    return () => {
      system.removeEventListener("change", apply);
      paper.removeEventListener("change", apply);
    };
  }, [theme]);
  return (
    <Suspense fallback={null}>
      <TextProvider lang={shownLang}>
        <DocumentWords />
        {children}
      </TextProvider>
    </Suspense>
  );
}

/** Language, title and description of what is shown, not of what was asked for and is still on its way. */
function DocumentWords() {
  const { lang, app } = useText();
  useEffect(() => {
    document.documentElement.lang = lang === "zh" ? "zh-CN" : "en";
    document.title = app.title;
    const description = document.querySelector('meta[name="description"]');
    description?.setAttribute("content", app.description);
  }, [lang, app]);
  return null;
}
