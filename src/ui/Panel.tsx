import { type ReactNode, useId } from "react";
import { Bilingual } from "./Bilingual";
import styles from "./Panel.module.css";

interface PanelProps {
  readonly title: ReactNode;
  /** What the panel is called where its title says something else. */
  readonly name?: string;
  readonly id?: string;
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
export function Panel({
  title,
  name,
  id,
  note,
  tools,
  source,
  pictureSource,
  children,
}: PanelProps) {
  const titleId = useId();
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
        <h2 id={titleId} className={styles.title}>
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
