export const DIVISION_LEVELS = ["province", "prefecture", "county"] as const;

/** An administrative division of the country, as the national standard (GB/T 2260) has it. */
export interface Division {
  readonly code: string;
  readonly level: (typeof DIVISION_LEVELS)[number];
  /** The division that it lies in; `null` of a province. */
  readonly parent: string | null;
}
