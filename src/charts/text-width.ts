/** Upper estimate of a line's width in CSS pixels: an ideograph is as wide as it is high. */
export function textWidth(text: string, fontSize: number): number {
  return Array.from(text).reduce(
    (width, char) => width + (char.charCodeAt(0) > 0xff ? fontSize : fontSize * 0.64),
    0,
  );
}
