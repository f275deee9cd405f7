import type { MouseEvent } from "react";
import styles from "./SkipLink.module.css";
import { useText } from "./TextProvider";

const FIGURE = "main-figure";

/** Leads to the main figure once it is there, and until then to the main part of the page, which always is. Seen when it has the focus. */
export function SkipLink() {
  const { app } = useText();
  return (
    // biome-ignore lint/a11y/useValidAnchor: it leads to its target; the click only leads further, where the figure is there.
    <a className={styles.skip} href="#main" onClick={goToFigure}>
      {app.skip}
    </a>
  );
}

function goToFigure(event: MouseEvent): void {
  const figure = document.getElementById(FIGURE);
  if (!figure) return;
  event.preventDefault();
  // Tab does not stop at a figure, but it can hold the focus.
  if (!figure.hasAttribute("tabindex")) figure.tabIndex = -1;
  figure.focus();
}
