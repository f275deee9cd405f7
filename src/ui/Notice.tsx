import type { ReactNode } from "react";
import styles from "./Notice.module.css";

interface NoticeProps {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** `alert` interrupts a screen reader; `status` waits for a pause. */
  readonly role?: "alert" | "status";
  readonly action?: { readonly label: string; readonly onSelect: () => void };
}

/** Says what is wrong or missing, and offers the way on. */
export function Notice({ title, children, role = "status", action }: NoticeProps) {
  return (
    <div className={styles.notice} role={role}>
      <p className={styles.title}>{title}</p>
      {children}
      {action ? (
        <button type="button" className={styles.action} onClick={action.onSelect}>
          {action.label}
        </button>
      ) : null}
    </div>
  );
}
