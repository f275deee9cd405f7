import { ANCHORS, type Anchor } from "../ui/anchors";
import { useText } from "../ui/TextProvider";
import styles from "./SectionNav.module.css";

/** The way to each part of the page, from wherever one is: it stays in view. */
export function SectionNav({ metrics }: { readonly metrics: number }) {
  const { app } = useText();
  return (
    <nav className={styles.nav} aria-label={app.parts}>
      {anchorsOf(metrics).map((anchor) => (
        <a key={anchor} href={`#${anchor}`}>
          {app.part[anchor]}
        </a>
      ))}
    </nav>
  );
}

/** Map and trend show one metric. */
function anchorsOf(metrics: number): readonly Anchor[] {
  if (metrics === 0) return ["compare"];
  return metrics === 1 ? ANCHORS : ["compare", "mentions"];
}
