import { type ReactNode, useId } from "react";
import { Bilingual } from "./Bilingual";
import styles from "./Panel.module.css";

interface PanelProps {
  readonly title: string;
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
export function Panel({ title, note, tools, source, pictureSource, children }: PanelProps) {
  const titleId = useId();
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        {tools}
        {note ? <p className={styles.note}>{note}</p> : null}
      </header>
      {children}
      {source ? (
        <p className={styles.source}>
          <Bilingual>{source}</Bilingual>
          {pictureSource ? (
            <>
              <br />
              {pictureSource}
            </>
          ) : null}
        </p>
      ) : null}
    </section>
  );
}
