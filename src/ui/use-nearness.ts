import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

/** So far outside the window a part is made ready; what is hardly there yet is not seen to change. */
const MARGIN = "5%";

/** Whether an element is in or near the window, or on its way to paper. Where nobody can tell, everything is near. */
export function useNearness() {
  const boxRef = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(() => typeof IntersectionObserver === "undefined");
  useEffect(() => {
    const box = boxRef.current;
    if (!box || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver(
      (entries) => setIsNear(entries.at(-1)?.isIntersecting ?? true),
      { rootMargin: `${MARGIN} 0px` },
    );
    observer.observe(box);
    // The page is printed as it stands when the handlers of this event are done.
    const onPrint = () => flushSync(() => setIsNear(true));
    window.addEventListener("beforeprint", onPrint);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", onPrint);
    };
  }, []);
  return { boxRef, isNear };
}
