import { useState } from "react";
import { wordsOf } from "../../model/format-quantity";
import { useFactLinks } from "../../ui/FactLinks";
import styles from "./CopyButtons.module.css";
import { cite } from "./cite";
import { useDrawerText } from "./drawer-text";
import type { FactInIssue } from "./locate-fact";

type Copied = "citation" | "link";

type Outcome =
  | { readonly kind: "none" }
  | { readonly kind: "copied"; readonly what: Copied }
  | { readonly kind: "refused"; readonly text: string };

/** Copies the citation or the permalink; where the browser forbids it, shows the text to be copied by hand. */
export function CopyButtons({ fact, item, issue }: Omit<FactInIssue, "itemFacts">) {
  const text = useDrawerText().source;
  const { hrefOf } = useFactLinks();
  const link = new URL(hrefOf([fact.id]), window.location.href).href;
  const { outcome, copy } = useCopy();
  const nameOf = (what: Copied, label: string) =>
    outcome.kind === "copied" && outcome.what === what ? `✓ ${text.copied}` : label;
  return (
    <div className={styles.row}>
      <button
        type="button"
        className={styles.button}
        onClick={() => void copy("citation", cite(issue, item, wordsOf(fact.selector), link))}
      >
        {nameOf("citation", text.cite)}
      </button>
      <button type="button" className={styles.button} onClick={() => void copy("link", link)}>
        {nameOf("link", text.link)}
      </button>
      <span role="status" className="visually-hidden">
        {outcome.kind === "copied" ? text.copied : ""}
      </span>
      {outcome.kind === "refused" ? (
        <label className={styles.byHand}>
          {text.copyFailed}
          <textarea
            readOnly
            rows={3}
            value={outcome.text}
            onFocus={(event) => event.target.select()}
          />
        </label>
      ) : null}
    </div>
  );
}

/** What became of the last attempt, and how to make one. */
function useCopy() {
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const copy = async (what: Copied, value: string) => {
    try {
      await navigator.clipboard.writeText(value);
      setOutcome({ kind: "copied", what });
    } catch {
      setOutcome({ kind: "refused", text: value });
    }
  };
  return { outcome, copy };
}
