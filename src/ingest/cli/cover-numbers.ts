/** Long enough to be the number of a person, a card or an account. */
const LONG_NUMBER =
  /[\p{Nd}〇零一二三四五六七八九](?:[ -]?[\p{Nd}〇零一二三四五六七八九]){14,}[Xx]?/gu;

/** A terminal is copied and shown around; whose number it is can be looked up in the text. */
export function coverNumbers(words: string): string {
  return words.replace(LONG_NUMBER, (number) => "*".repeat(number.length));
}
