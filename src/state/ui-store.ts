import { create } from "zustand";
import type { DistrictCode } from "../model/district";

export type Theme = "light" | "dark" | "system";

interface UiState {
  readonly theme: Theme;
  /** The district under the pointer or the keyboard focus, marked in every panel. */
  readonly activeDistrict: DistrictCode | null;
  readonly setTheme: (theme: Theme) => void;
  readonly setActiveDistrict: (code: DistrictCode | null) => void;
}

const THEME_KEY = "jianbao.theme";

/** What dies with the tab, and the theme, which belongs to the device and not to a link. */
export const useUiStore = create<UiState>((set) => ({
  theme: readTheme(),
  activeDistrict: null,
  setTheme: (theme) => {
    writeTheme(theme);
    set({ theme });
  },
  setActiveDistrict: (activeDistrict) => set({ activeDistrict }),
}));

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
