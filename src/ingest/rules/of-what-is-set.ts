import { CONTESTS } from "./contest";
import { DOSES } from "./dose";
import { EXCHANGES } from "./exchange";
import { GAUGES } from "./gauge";
import { LIMITS } from "./limit";
import { NORMS } from "./norm";
import { PENALTIES } from "./penalty";
import { PRICES } from "./price";
import { SHARES } from "./share";
import { THRESHOLDS } from "./threshold";

/** Told by what is said around it: what was set, not what was done. A bound on what a gauge may show is a rule; else a gauge is asked first, since it names a reason of its own. */
export const OF_WHAT_IS_SET = [
  ...LIMITS,
  ...GAUGES,
  ...NORMS,
  ...DOSES,
  ...EXCHANGES,
  ...CONTESTS,
  ...THRESHOLDS,
  ...PENALTIES,
  ...PRICES,
  ...SHARES,
];
