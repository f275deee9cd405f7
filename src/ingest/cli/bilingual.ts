/** The one form in which the command line speaks: Chinese first, the same in English behind it. */
export function bilingual(zh: string, en: string): string {
  return `${zh} (${en})`;
}
