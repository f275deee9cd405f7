import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import { LatePart } from "./LatePart";
import { lazyWithRetry } from "./lazy-with-retry";
import styles from "./MarkMenu.module.css";
import type { OpenedMark } from "./MarkMenuSheet";
import type { Mark, MarkActions } from "./mark";

const MarkMenuSheet = lazyWithRetry(() => import("./MarkMenuSheet"), "MarkMenuSheet");

type OpenMenu = (mark: Mark, anchor: { readonly left: number; readonly bottom: number }) => void;

const MarkMenuContext = createContext<OpenMenu | null>(null);

/** Opens the one menu of the page beside a mark. */
export function useMarkMenu(): OpenMenu {
  const open = useContext(MarkMenuContext);
  if (!open) throw new Error("useMarkMenu needs a MarkMenuProvider above it");
  return open;
}

interface MarkMenuProviderProps {
  readonly actions: MarkActions;
  readonly children: ReactNode;
}

export function MarkMenuProvider({ actions, children }: MarkMenuProviderProps) {
  const [opened, setOpened] = useState<OpenedMark | null>(null);
  const open = useCallback<OpenMenu>(
    (mark, anchor) => setOpened({ mark, anchor, opener: document.activeElement }),
    [],
  );
  const close = useCallback(() => setOpened(null), []);
  return (
    <MarkMenuContext value={open}>
      {children}
      {opened ? (
        <div className={styles.overlay}>
          <LatePart>
            <MarkMenuSheet opened={opened} actions={actions} onClose={close} />
          </LatePart>
        </div>
      ) : null}
    </MarkMenuContext>
  );
}
