import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from "react";
import { useNearness } from "./use-nearness";
import styles from "./WhenNear.module.css";
import { whenIdle } from "./when-idle";

interface WhenNearProps {
  /** Holds the place until the part is first drawn. */
  readonly fallback: ReactNode;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A part of the page that waits for its first drawing until it is near the window or the page has nothing else to do.
 * Far from the window it stays as it is: what changes meanwhile is drawn when it comes near, so that a click costs what is
 * seen of its effect.
 */
export function WhenNear({ fallback, className, children }: WhenNearProps) {
  const { boxRef, isNear } = useNearness();
  const [isDue, setIsDue] = useState(false);
  useEffect(() => whenIdle(() => setIsDue(true)), []);
  const drawnRef = useRef<ReactNode>(null);
  // The main figure answers a change first, and is painted before these parts follow.
  const due = useDeferredValue(children);
  // The same element as last time lets React pass the part by; nothing is read from it but by the line below.
  if (isNear || (isDue && drawnRef.current === null)) drawnRef.current = due;
  return (
    <div ref={boxRef} className={isNear ? className : `${className ?? ""} ${styles.far}`}>
      {drawnRef.current ?? fallback}
    </div>
  );
}
