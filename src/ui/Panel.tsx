import { type ReactNode, useId } from "react";
import type { Anchor } from "./anchors";
import { Bilingual } from "./Bilingual";
import styles from "./Panel.module.css";
import { useAnchoredFocus } from "./use-anchored-focus";

interface PanelProps {
  readonly title: ReactNode;
  /** What the panel is called where its title says something else. */
  readonly name?: string;
  readonly id?: string;
  /** Where a link to this part of the page leads: its heading takes the focus. */
  readonly anchor?: Anchor;
  /** One quiet line under the title. */
  readonly note?: ReactNode;
  /** Controls at the right of the title. */
  readonly tools?: ReactNode;
  /** Where the numbers come from, and where the picture does. */
  readonly source?: string;
  readonly pictureSource?: string;
  readonly children: ReactNode;
}

/** A titled part of the page with its source line. */
export function Panel(props: PanelProps) {
  const { title, name, id, anchor, note, tools, source, pictureSource, children } = props;
  const ownId = useId();
  const titleId = anchor ?? ownId;
  const titleRef = useAnchoredFocus(anchor);
  return (
    <section
      id={id}
      className={styles.panel}
      // A link to the panel leads the keys here too.
      tabIndex={id ? -1 : undefined}
      aria-label={name}
      aria-labelledby={name ? undefined : titleId}
    >
      <header className={styles.head}>
        <h2 id={titleId} ref={titleRef} tabIndex={anchor ? -1 : undefined} className={styles.title}>
          {title}
        </h2>
        {tools}
        {note ? <p className={styles.note}>{note}</p> : null}
      </header>
      {children}
      {source ? <Source {...{ source, pictureSource }} /> : null}
    </section>
  );
}

function Source({ source, pictureSource }: { source: string; pictureSource: string | undefined }) {
  return (
    <p className={styles.source}>
      <Bilingual>{source}</Bilingual>
      {pictureSource ? (
        <>
          <br />
          {pictureSource}
        </>
      ) : null}
    </p>
  );
}
