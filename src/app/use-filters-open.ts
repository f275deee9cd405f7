import { useUiStore } from "../state/ui-store";
import { useWidePage } from "../ui/use-wide-page";

/** Whether the filters are folded out, and how to say so: until the reader does, they are where there is room for them. */
export function useFiltersOpen(): readonly [boolean, (isOpen: boolean) => void] {
  const isWide = useWidePage();
  const chosen = useUiStore(({ filtersOpen }) => filtersOpen);
  const setOpen = useUiStore(({ setFiltersOpen }) => setFiltersOpen);
  return [chosen ?? isWide, setOpen];
}
