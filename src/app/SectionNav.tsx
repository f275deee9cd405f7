import type { Anchor } from "../ui/anchors";
import { useText } from "../ui/TextProvider";
import styles from "./SectionNav.module.css";

/** The way to each part of the page, from wherever one is: it stays in view. */
export function SectionNav({ anchors }: { anchors: readonly Anchor[] }) {
  const { app } = useText();
  return (
    <nav className={styles.nav} aria-label={app.parts}>
      {anchors.map((anchor) => (
        <a key={anchor} href={`#${anchor}`}>
          {app.part[anchor]}
        </a>
      ))}
    </nav>
  );
}
