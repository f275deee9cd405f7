import type { Dataset } from "../model/dataset";
import { type Theme, useUiStore } from "../state/ui-store";
import { useAddress } from "../state/use-address";
import { Segments } from "../ui/Segments";
import { SyntheticMark } from "../ui/SyntheticMark";
import { useText } from "../ui/TextProvider";
import type { Text } from "../ui/text/text";
import styles from "./Header.module.css";

/** Name, what is loaded, and the few things that hold for the whole page. */
export function Header({ dataset }: { dataset: Dataset | null }) {
  const text = useText();
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{text.app.name}</h1>
      <p className={styles.tagline}>{text.app.tagline}</p>
      <p className={styles.loaded}>{dataset ? loadedWords(dataset, text) : ""}</p>
      <Tools />
      {dataset?.synthetic ? (
        <p className={styles.synthetic} role="note">
          <SyntheticMark dataset={dataset} />
          {text.app.syntheticNote}
        </p>
      ) : null}
    </header>
  );
}

/** Guide, language and theme. */
function Tools() {
  const text = useText();
  const [{ lang }, changeAddress] = useAddress();
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
        className={styles.tool}
        lang={lang === "zh" ? "en" : "zh-CN"}
        aria-label={text.app.languageLabel}
        onClick={() => changeAddress({ lang: lang === "zh" ? "en" : "zh" })}
      >
        {text.app.language}
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

function loadedWords({ issues, facts }: Dataset, text: Text): string {
  const districts = new Set(facts.flatMap(({ district }) => district ?? []));
  const dates = issues.flatMap(({ date }) => date ?? []).sort();
  const first = dates[0] ?? text.app.undated;
  const last = dates.at(-1) ?? text.app.undated;
  return `${text.app.loaded(issues.length, districts.size, first, last)} · ${text.app.factCount(facts.length)}`;
}
