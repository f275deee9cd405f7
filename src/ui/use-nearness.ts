import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

/** So far outside the window a part is made ready; what is hardly there yet is not seen to change. */
const MARGIN = "5%";
/** A part that is ready stays so until it is well away: at one and the same edge a pixel more or less of its height would turn it on and off for ever. */
const MARGIN_AWAY = "25%";

/** Whether an element is in or near the window, or on its way to paper. Where nobody can tell, everything is near. */
export function useNearness() {
  const boxRef = useRef<HTMLDivElement>(null);
  const [isSeen, setIsSeen] = useState(() => typeof IntersectionObserver === "undefined");
  const [isPrinted, setIsPrinted] = useState(false);
  useEffect(() => {
    const box = boxRef.current;
    if (!box || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver(
      (entries) => {
        setIsSeen(entries.at(-1)?.isIntersecting ?? true);
        setIsPrinted(false);
      },
      { rootMargin: `${isSeen ? MARGIN_AWAY : MARGIN} 0px` },
    );
    observer.observe(box);
    return () => observer.disconnect();
  }, [isSeen]);
  useEffect(() => {
    // The page is printed as it stands when the handlers of this event are done.
    const onPrint = () => flushSync(() => setIsPrinted(true));
    window.addEventListener("beforeprint", onPrint);
    return () => window.removeEventListener("beforeprint", onPrint);
  }, []);
  return { boxRef, isNear: isSeen || isPrinted };
}
