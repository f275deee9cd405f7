import { zh } from "./zh/zh";

/** The catalogue in one language; a new text is added to the Chinese one and the compiler asks for the others. */
export type Text = typeof zh;

/** Chinese is always at hand. */
export const CHINESE: Text = zh;

/** English comes when somebody reads English. */
export async function loadEnglish(): Promise<Text> {
  const { en } = await import("./en/en");
  return en;
}
