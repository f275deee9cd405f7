import type { MouseEvent, ReactNode } from "react";
import type { FactId } from "../model/id";
import { useFactLinks } from "./FactLinks";
import styles from "./NumberLink.module.css";

interface NumberLinkProps {
  /** The facts the number rests on; the first is opened. */
  readonly factIds: readonly FactId[];
  readonly children: ReactNode;
  /** Full sentence for those who do not see the row around the number. */
  readonly label?: string;
  readonly className?: string;
  /** The words are the bulletin's own, in Chinese whatever the page speaks. */
  readonly isPrinted?: boolean;
  /** Where arrow keys move between numbers, only one of them is a stop of the Tab key. */
  readonly tabIndex?: 0 | -1;
}

const ofIds = new WeakMap<readonly FactId[], string>();

/** A sum may rest on thousands of facts, and is drawn again whenever anything around it changes. */
function idWords(factIds: readonly FactId[]): string {
  const words = ofIds.get(factIds) ?? factIds.join(" ");
  ofIds.set(factIds, words);
  return words;
}

/** A number that leads to its words: a real link, so it can be copied, opened in a new tab and reached by keyboard. */
export function NumberLink({
  factIds,
  children,
  label,
  className,
  isPrinted,
  tabIndex,
}: NumberLinkProps) {
  const { hrefOf, openFacts, openFactIds } = useFactLinks();
  const isOpen = factIds[0] !== undefined && factIds[0] === openFactIds[0];
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    openFacts(factIds);
  };
  return (
    <a
      className={className ?? styles.number}
      href={hrefOf(factIds)}
      onClick={open}
      aria-label={label}
      lang={isPrinted ? "zh-CN" : undefined}
      tabIndex={tabIndex}
      aria-current={isOpen ? "true" : undefined}
      data-fact-ids={idWords(factIds)}
    >
      {children}
    </a>
  );
}
