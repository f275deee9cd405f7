// What its measure word tells, whichever nouns stand beside it.
import { KINDS } from "./kinds";
import { LOADS } from "./loads";
import type { MetricGroup } from "./metric-row";
import { MONEY } from "./money";
import { UNITS } from "./units";

export const MEASURED: readonly MetricGroup[] = [...UNITS, MONEY, LOADS, KINDS];
