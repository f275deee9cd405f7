import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from "react";
import { districtName } from "./comparison-words";
import styles from "./MarkMenuSheet.module.css";
import type { Mark, MarkActions } from "./mark";
import { useText } from "./TextProvider";
import type { Text } from "./text/text";

/** A mark whose menu is open, and what had the focus before. */
export interface OpenedMark {
  readonly mark: Mark;
  readonly anchor: { readonly left: number; readonly bottom: number };
  readonly opener: Element | null;
}

interface MarkMenuSheetProps {
  readonly opened: OpenedMark;
  readonly actions: MarkActions;
  readonly onClose: () => void;
}

const WIDTH = 200;
const LEAST_HEIGHT = 300;

/** The menu itself; it gives the focus back unless the reader has already taken it elsewhere. */
export function MarkMenuSheet({ opened, actions, onClose }: MarkMenuSheetProps) {
  const text = useText();
  const { mark, anchor, opener } = opened;
  const ref = useRef<HTMLDivElement>(null);
  const leave = useCallback(() => {
    giveFocus(opener);
    onClose();
  }, [opener, onClose]);
  const leaveFor = (act: () => void) => {
    leave();
    act();
  };
  useEffect(() => {
    giveFocus(ref.current?.querySelector("button"));
  }, []);
  useCloseOnScroll(ref, leave);
  return (
    <div
      ref={ref}
      role="menu"
      tabIndex={-1}
      aria-label={text.menu.label(mark.name)}
      className={styles.menu}
      style={placeOf(anchor)}
      onKeyDown={(event) => walk(event, leave)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      {itemsOf(mark, actions, text).map(({ label, act }) => (
        <button key={label} type="button" role="menuitem" onClick={() => leaveFor(act)}>
          {label}
        </button>
      ))}
    </div>
  );
}

/** A menu that stood still would part from its mark. */
function useCloseOnScroll(ref: RefObject<HTMLElement | null>, onLeave: () => void): void {
  useEffect(() => {
    const closeOnScroll = ({ target }: Event) => {
      if (target instanceof Node && ref.current?.contains(target)) return;
      onLeave();
    };
    window.addEventListener("scroll", closeOnScroll, { capture: true, passive: true });
    return () => window.removeEventListener("scroll", closeOnScroll, { capture: true });
  }, [ref, onLeave]);
}

interface MenuItem {
  readonly label: string;
  readonly act: () => void;
}

/** A district is added to those chosen; where it is chosen itself, or none is, the menu asks with whom to compare it. */
function itemsOf({ name, factIds, district }: Mark, actions: MarkActions, text: Text): MenuItem[] {
  const { chosen, reporting, showSource, showDistricts } = actions;
  const source = { label: text.menu.source, act: () => showSource(factIds) };
  if (!district) return [source];
  const only = { label: text.menu.only(name), act: () => showDistricts([district]) };
  if (chosen.length > 0 && !chosen.includes(district)) {
    const add = {
      label: text.menu.compare(name),
      act: () => showDistricts([...chosen, district]),
    };
    return [source, only, add];
  }
  const others = reporting.filter((code) => code !== district);
  const comparisons = others.map((code) => ({
    label: text.menu.compareWith(districtName(text, code)),
    act: () => showDistricts([district, code]),
  }));
  return [source, only, ...comparisons];
}

function placeOf({ left, bottom }: OpenedMark["anchor"]) {
  const top = Math.max(8, Math.min(bottom + 4, window.innerHeight - LEAST_HEIGHT));
  return {
    top,
    left: Math.max(8, Math.min(left, window.innerWidth - WIDTH - 8)),
    width: WIDTH,
    maxHeight: window.innerHeight - top - 8,
  };
}

function giveFocus(element: Element | null | undefined): void {
  if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
}

function walk(event: KeyboardEvent<HTMLElement>, onLeave: () => void): void {
  const items = [...event.currentTarget.querySelectorAll("button")];
  const index = items.findIndex((item) => item.matches(":focus"));
  if (event.key === "Escape" || event.key === "Tab") onLeave();
  else if (event.key === "ArrowDown") items[(index + 1) % items.length]?.focus();
  else if (event.key === "ArrowUp") items.at(index - 1)?.focus();
  else if (event.key === "Home") items[0]?.focus();
  else if (event.key === "End") items.at(-1)?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
