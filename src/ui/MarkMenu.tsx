import {
  createContext,
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import type { DistrictCode } from "../model/district";
import type { FactId } from "../model/id";
import styles from "./MarkMenu.module.css";
import { useText } from "./TextProvider";

/** What a bar, a tile or a row stands for. */
export interface Mark {
  readonly name: string;
  readonly factIds: readonly FactId[];
  readonly district: DistrictCode | null;
}

/** What one can do with a mark beside its default, which is to show the source. */
export interface MarkActions {
  readonly showSource: (factIds: readonly FactId[]) => void;
  readonly showOnly: (district: DistrictCode) => void;
  readonly compareWith: (district: DistrictCode) => void;
}

type OpenMenu = (mark: Mark, anchor: { readonly left: number; readonly bottom: number }) => void;

const MarkMenuContext = createContext<OpenMenu | null>(null);

/** Opens the one menu of the page beside a mark. */
export function useMarkMenu(): OpenMenu {
  const open = useContext(MarkMenuContext);
  if (!open) throw new Error("useMarkMenu needs a MarkMenuProvider above it");
  return open;
}

interface Opened {
  readonly mark: Mark;
  readonly left: number;
  readonly top: number;
}

const WIDTH = 200;

export function MarkMenuProvider({
  actions,
  children,
}: {
  actions: MarkActions;
  children: ReactNode;
}) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const open: OpenMenu = (mark, { left, bottom }) =>
    setOpened({
      mark,
      left: Math.max(8, Math.min(left, window.innerWidth - WIDTH - 8)),
      top: Math.max(8, Math.min(bottom + 4, window.innerHeight - 150)),
    });
  return (
    <MarkMenuContext value={open}>
      {children}
      {opened ? (
        <MarkMenu opened={opened} actions={actions} onClose={() => setOpened(null)} />
      ) : null}
    </MarkMenuContext>
  );
}

interface MarkMenuProps {
  readonly opened: Opened;
  readonly actions: MarkActions;
  readonly onClose: () => void;
}

function MarkMenu({ opened, actions, onClose }: MarkMenuProps) {
  const { menu } = useText();
  const { mark, left, top } = opened;
  const { district, factIds, name } = mark;
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    ref.current?.querySelector("button")?.focus();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  const choose = (act: () => void) => {
    onClose();
    act();
  };
  return (
    <div
      ref={ref}
      role="menu"
      tabIndex={-1}
      aria-label={menu.label(name)}
      className={styles.menu}
      style={{ left, top, width: WIDTH }}
      onKeyDown={(event) => walk(event, onClose)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      <button
        type="button"
        role="menuitem"
        onClick={() => choose(() => actions.showSource(factIds))}
      >
        {menu.source}
      </button>
      {district ? (
        <>
          <button
            type="button"
            role="menuitem"
            onClick={() => choose(() => actions.showOnly(district))}
          >
            {menu.only(name)}
          </button>
          <button
            type="button"
            role="menuitem"
            onClick={() => choose(() => actions.compareWith(district))}
          >
            {menu.compare(name)}
          </button>
        </>
      ) : null}
    </div>
  );
}

function walk(event: KeyboardEvent<HTMLElement>, onClose: () => void): void {
  const items: Element[] = [...event.currentTarget.querySelectorAll("button")];
  const index = document.activeElement ? items.indexOf(document.activeElement) : -1;
  const focus = (item: Element | undefined) => item instanceof HTMLElement && item.focus();
  if (event.key === "Escape" || event.key === "Tab") onClose();
  else if (event.key === "ArrowDown") focus(items[(index + 1) % items.length]);
  else if (event.key === "ArrowUp") focus(items.at(index - 1));
  else return;
  event.preventDefault();
  event.stopPropagation();
}
