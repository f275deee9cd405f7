/**
 * Which statements of a district count where it made several: all that may be added, or the newest alone. Metrics that
 * are never added (how many teams there are) always give the newest.
 */
export const COUNTINGS = ["sum", "latest"] as const;

export type Counting = (typeof COUNTINGS)[number];
