import { ADDRESSES } from "./address";
import { DOCUMENTS } from "./document";
import { GRADES } from "./grade";
import { GROUPS } from "./group";
import { MODELS } from "./model";
import { PLACES } from "./place";
import { ROUTES } from "./route";
import type { Shape } from "./shape";

/** Numerals inside names, in the order in which they are tried. */
export const NAMES: readonly Shape[] = [
  ...ADDRESSES,
  ...GRADES,
  ...DOCUMENTS,
  ...GROUPS,
  ...PLACES,
  ...ROUTES,
  ...MODELS,
];
