/** What a number is divided by before districts are compared: nothing, 10,000 residents (2020 census), or a square kilometre. */
export const BASES = ["count", "per10k", "perKm2"] as const;

export type Basis = (typeof BASES)[number];
