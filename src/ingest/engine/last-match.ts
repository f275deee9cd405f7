/** The last place where an expression with the flag g matches; its `lastIndex` is set anew. */
export function lastMatch(text: string, regex: RegExp): RegExpExecArray | null {
  regex.lastIndex = 0;
  let found: RegExpExecArray | null = null;
  for (let match = regex.exec(text); match !== null; match = regex.exec(text)) found = match;
  return found;
}
