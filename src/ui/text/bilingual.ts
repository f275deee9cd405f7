export type Lang = "zh" | "en";

/** A piece of the catalogue in both languages; the Chinese one gives the shape that the English one must fill. */
export function bilingual<T>(zh: T, en: NoInfer<T>): Readonly<Record<Lang, T>> {
  return { zh, en };
}
