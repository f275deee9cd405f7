import type { Interval } from "./interval";

/**
 * Fewer digits for a computed interval: the ends move apart, never together, so that no allowed value is lost.
 * Three digits are kept, and all digits before the point.
 */
export function roundOutward({ value, min, max }: Interval): Interval {
  return {
    value: roundBy(Math.round, value),
    min: min === null ? null : roundBy(Math.floor, min),
    max: max === null ? null : roundBy(Math.ceil, max),
  };
}

const DIGITS = 3;

/** Below a million millionth nothing is told apart; powers beyond would overflow. */
const MOST_DECIMALS = 12;

function roundBy(round: (number: number) => number, number: number): number {
  if (number === 0) return 0;
  const leading = Math.floor(Math.log10(Math.abs(number))) + 1;
  const factor = 10 ** Math.min(MOST_DECIMALS, Math.max(0, DIGITS - leading));
  const scaled = number * factor;
  const nearest = Math.round(scaled);
  // 2.12 × 100 is 212.00000000000003: binary dust must not push a short number one step up.
  const isShort = Math.abs(scaled - nearest) <= Math.abs(scaled) * 1e-12;
  return (isShort ? nearest : round(scaled)) / factor;
}
