import { create } from "zustand";
import type { DistrictCode } from "../model/district";

export type Theme = "light" | "dark" | "system";

interface UiState {
  readonly theme: Theme;
  readonly pointedDistrict: DistrictCode | null;
  /** Kept apart: where the focus leaves one number, the mark under the pointer must stay. */
  readonly focusedDistrict: DistrictCode | null;
  /** Whether the filters are folded out; `null` until the reader says so, as the width of the page then decides. */
  readonly filtersOpen: boolean | null;
  readonly setFiltersOpen: (filtersOpen: boolean) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly point: (district: DistrictCode | null) => void;
  readonly focus: (district: DistrictCode | null) => void;
}

const THEME_KEY = "jianbao.theme";

/** What dies with the tab, and the theme, which belongs to the device and not to a link. */
export const useUiStore = create<UiState>((set) => ({
  theme: readTheme(),
  pointedDistrict: null,
  focusedDistrict: null,
  filtersOpen: null,
  setFiltersOpen: (filtersOpen) => set({ filtersOpen }),
  setTheme: (theme) => {
    writeTheme(theme);
    set({ theme });
  },
  point: (pointedDistrict) => set({ pointedDistrict }),
  // The keys lead from here, wherever the pointer was left lying.
  focus: (focusedDistrict) =>
    set(focusedDistrict ? { focusedDistrict, pointedDistrict: null } : { focusedDistrict }),
}));

/** The district to mark in every panel: the one under the pointer, else the one with the keyboard focus. */
export function activeDistrict({ pointedDistrict, focusedDistrict }: UiState): DistrictCode | null {
  return pointedDistrict ?? focusedDistrict;
}

/** For an element that stands for one district: whether it is marked, and what marks it. */
export function useDistrictMark(district: DistrictCode | null) {
  const point = useUiStore((state) => state.point);
  const focus = useUiStore((state) => state.focus);
  return {
    isActive: useUiStore((state) => district !== null && activeDistrict(state) === district),
    onPoint: {
      onMouseEnter: () => point(district),
      onMouseLeave: () => point(null),
      onFocus: () => focus(district),
      onBlur: () => focus(null),
    },
  };
}

function readTheme(): Theme {
  try {
    const stored = globalThis.localStorage?.getItem(THEME_KEY);
    return stored === "light" || stored === "dark" ? stored : "system";
  } catch {
    return "system";
  }
}

function writeTheme(theme: Theme): void {
  try {
    globalThis.localStorage?.setItem(THEME_KEY, theme);
  } catch {
    // Storage may be forbidden; the theme then lasts as long as the tab.
  }
}
