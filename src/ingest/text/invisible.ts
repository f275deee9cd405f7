/**
 * Characters that are not to be seen and say nothing: of zero width, for the direction of writing, for hyphens that
 * are not printed, for the form of the sign before them, controls, and what stands for a picture.
 */
export const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: copied texts hold them, and nobody sees them.
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is dropped by itself, whatever it is joined to.
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffc]|\udb40[\udc00-\udfff]/;

export function isInvisible(char: string): boolean {
  return INVISIBLE.test(char);
}
