import { useEffect } from "react";

/** Where a sheet is as wide as the screen; the style sheets have the same width. */
const NARROW = "(max-width: 760px)";

/** While a sheet covers the whole screen, the page under it cannot be reached: Tab stays in the sheet. */
export function useInertPage(): void {
  useEffect(() => {
    const page = document.getElementById("root");
    const narrow = window.matchMedia(NARROW);
    const apply = () => page?.toggleAttribute("inert", narrow.matches);
    apply();
    narrow.addEventListener("change", apply);
    return () => {
      narrow.removeEventListener("change", apply);
      page?.removeAttribute("inert");
    };
  }, []);
}
