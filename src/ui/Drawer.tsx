import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { createPortal } from "react-dom";
import styles from "./Drawer.module.css";
import { useInertPage } from "./use-inert-page";

interface DrawerProps {
  readonly title: string;
  readonly closeLabel: string;
  /** What is shown; when the page shows something else in the open sheet, the sheet takes the focus again. */
  readonly subject: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A sheet beside the page, or over it where there is no room: takes the focus when it opens, gives it back when it goes, Escape closes it. */
export function Drawer({ title, closeLabel, subject, onClose, children }: DrawerProps) {
  const titleId = useId();
  const ref = useRef<HTMLElement>(null);
  const openerRef = useRef<Element | null>(null);
  const subjectRef = useRef(subject);
  useEffect(() => {
    subjectRef.current = subject;
    const active = document.activeElement;
    if (ref.current?.contains(active)) return;
    if (active !== document.body) openerRef.current = active;
    ref.current?.focus({ preventScroll: true });
  }, [subject]);
  // Before the focus is given back: an inert page takes none.
  useInertPage();
  useEffect(
    () => () => {
      // A sheet that a link opened has no opener: the reader is set down at the number the link was about.
      const opener =
        openerRef.current ??
        document.querySelector(`#main [data-fact-ids~=${JSON.stringify(subjectRef.current)}]`) ??
        document.getElementById("main");
      if (opener?.isConnected && "focus" in opener && typeof opener.focus === "function") {
        opener.focus({ preventScroll: true });
      }
    },
    [],
  );
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      onClose();
    }
  };
  return createPortal(
    <section
      ref={ref}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      className={styles.drawer}
      onKeyDown={closeOnEscape}
    >
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <div className={styles.body}>{children}</div>
    </section>,
    document.body,
  );
}
