import { ADDRESSES } from "./address";
import { GRADES } from "./grade";
import { GROUPS } from "./group";
import { MODELS } from "./model";
import { PLACES } from "./place";
import { REFERENCES } from "./reference";
import { ROUTES } from "./route";
import type { Shape } from "./shape";

/** Numerals inside names, in the order in which they are tried. */
export const NAMES: readonly Shape[] = [
  ...ADDRESSES,
  ...GRADES,
  ...REFERENCES,
  ...GROUPS,
  ...PLACES,
  ...ROUTES,
  ...MODELS,
];
