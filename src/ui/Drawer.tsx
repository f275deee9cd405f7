import { type ReactNode, type RefObject, useEffect, useId, useRef } from "react";
import { createPortal } from "react-dom";
import styles from "./Drawer.module.css";
import { SheetHead } from "./SheetHead";
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
  useBorrowedFocus(ref, subject);
  useEscape(onClose);
  return createPortal(
    <section
      ref={ref}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      className={styles.drawer}
    >
      <SheetHead title={title} titleId={titleId} closeLabel={closeLabel} onClose={onClose} />
      <div className={styles.body}>{children}</div>
    </section>,
    document.body,
  );
}

/** From anywhere on the page, unless what lies over the sheet (a dialog, a menu) has taken the key for itself. */
function useEscape(onClose: () => void): void {
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (document.querySelector("dialog[open]")) return;
      onClose();
    };
    document.addEventListener("keydown", closeOnEscape);
    return () => document.removeEventListener("keydown", closeOnEscape);
  }, [onClose]);
}

/** Takes the focus for a subject that is new to the sheet, and gives it back to what had it before. */
function useBorrowedFocus(ref: RefObject<HTMLElement | null>, subject: string): void {
  const openerRef = useRef<Element | null>(null);
  const subjectRef = useRef(subject);
  useEffect(() => {
    subjectRef.current = subject;
    const active = document.activeElement;
    if (ref.current?.contains(active)) return;
    if (active !== document.body) openerRef.current = active;
    ref.current?.focus({ preventScroll: true });
  }, [ref, subject]);
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
}
