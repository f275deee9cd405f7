import { AGES } from "./age";
import { CLOCKS } from "./clock";
import { DATES } from "./date";
import { DISTANCES } from "./distance";
import { DURATIONS } from "./duration";
import { HOURS } from "./hour";
import { LOADS } from "./load";
import { HOUSE_NUMBERS, NAMES } from "./name";
import { RANKS } from "./rank";
import { REFERENCES } from "./reference";
import { SCORES } from "./score";
import { SIZES } from "./size";

/** Told by its measure word, and what little has to stand beside it: days, ranks, sizes, hours. */
export const OF_ITS_MEASURE_WORD = [
  ...HOUSE_NUMBERS,
  ...DATES,
  ...DURATIONS,
  ...AGES,
  ...SCORES,
  ...NAMES,
  ...RANKS,
  ...CLOCKS,
  ...REFERENCES,
  ...SIZES,
  ...DISTANCES,
  ...LOADS,
  ...HOURS,
];
