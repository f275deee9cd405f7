import { type Theme, useUiStore } from "../state/ui-store";
import { useAddress } from "../state/use-address";
import { readersLang, useLang } from "../state/use-lang";
import { Segments } from "../ui/Segments";
import { useText } from "../ui/TextProvider";
import styles from "./Header.module.css";

/** Guide, language and theme. */
export function Tools() {
  const text = useText();
  const [, changeAddress] = useAddress();
  const lang = useLang();
  const other = lang === "zh" ? "en" : "zh";
  const isOffered = other === readersLang();
  const theme = useUiStore((state) => state.theme);
  const setTheme = useUiStore((state) => state.setTheme);
  const themes: Theme[] = ["light", "dark", "system"];
  return (
    <div className={styles.tools}>
      <button type="button" className={styles.tool} onClick={() => changeAddress({ guide: true })}>
        {text.app.guide}
      </button>
      <button
        type="button"
        className={isOffered ? styles.offered : styles.tool}
        lang={other === "en" ? "en" : "zh-CN"}
        aria-label={text.app.languageLabel}
        onClick={() => changeAddress({ lang: other === "zh" ? null : other })}
      >
        {isOffered ? text.app.languageOffered : text.app.language}
      </button>
      <Segments
        label={text.app.themeLabel}
        value={theme}
        options={themes.map((name) => [name, text.app.theme[name]] as const)}
        onChange={setTheme}
      />
    </div>
  );
}
