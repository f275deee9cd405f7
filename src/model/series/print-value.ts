/** Stand for the value in the exact words, as it is, in 万 and in 亿. No text holds them; where one does, its dataset is published whole. */
const SIGNS = [
  ["\u0001", 1],
  ["\u0002", 1e4],
  ["\u0003", 1e8],
] as const;

/** `6.3万余人次` and 63000 make `␂万余人次`, which many other facts say too. */
export function foldValue(exact: string, value: number): string {
  const digits = /\d+(?:\.\d+)?/u.exec(exact)?.[0];
  const sign = SIGNS.find(([, unit]) => digits === String(value / unit))?.[0];
  return digits !== undefined && sign ? exact.replace(digits, () => sign) : exact;
}

export function unfoldValue(words: string, value: number): string {
  for (const [sign, unit] of SIGNS) {
    const at = words.indexOf(sign);
    if (at >= 0) return `${words.slice(0, at)}${value / unit}${words.slice(at + 1)}`;
  }
  return words;
}
