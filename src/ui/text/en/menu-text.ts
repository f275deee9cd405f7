import type { menuText as zh } from "../zh/menu-text";

export const menuText: typeof zh = {
  label: (name: string) => `${name}: more actions`,
  source: "Show the source",
  only: (name: string) => `Only ${name}`,
  compare: (name: string) => `Add ${name} to the comparison`,
  compareWith: (name: string) => `Compare with ${name}`,
};
