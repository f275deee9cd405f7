/** Languages that the page speaks; the bulletins speak Chinese only. */
export const LANGS = ["zh", "en"] as const;

export type Lang = (typeof LANGS)[number];
